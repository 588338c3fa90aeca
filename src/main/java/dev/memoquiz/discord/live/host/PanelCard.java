package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.words.Pauses;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.press.LiveButton.Order;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings.SecondVote;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal.Turnout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;

/// Draws the host's panel: where the round stands, and what can be done now.
final class PanelCard {
    private final View view;
    private final LiveRound round;

    private PanelCard(View view) {
        this.view = view;
        this.round = view.round();
    }

    /// What a panel shows.
    ///
    /// @param host whether the one who looks is the host; else it is a teacher
    /// @param here whether they look from the round's own channel
    record View(LiveRound round, Turnout turnout, boolean host, boolean here, Instant now) {}

    static Card of(View view, Optional<String> notice) {
        PanelCard panel = new PanelCard(view);
        return Card.on(Tone.PLAIN)
                .text(notice.map(text -> "*" + Markdown.escaped(text) + "*").orElse(""))
                .text("-# Host controls · only you see this")
                .text("### " + panel.headline())
                .text(panel.status())
                .text(panel.elsewhere())
                .text(panel.teacher())
                .buttons(panel.onwards())
                .buttons(panel.others())
                .done();
    }

    /// Asks before a round is ended for all.
    static Card askEnd(LiveRound round) {
        PanelCard panel =
                new PanelCard(new View(round, new Turnout(0, 0), true, true, Instant.EPOCH));
        return Card.on(Tone.BAD)
                .text("### End the round for everybody?")
                .text(
                        "What was revealed counts; a question that is still open counts for nobody. A round that has ended cannot"
                                + " be continued.")
                .buttons(
                        panel.order("End it", Order.END).withStyle(ButtonStyle.DANGER),
                        panel.aside("Go on", new LiveButton.Panel(round.id())))
                .done();
    }

    private String headline() {
        return switch (round.phase()) {
            case Phase.Lobby _ -> "The lobby is open";
            case Phase.Voting voting when closing(voting) ->
                    question(voting.turn().index()) + " is closing";
            case Phase.Voting voting ->
                    question(voting.turn().index())
                            + (voting.turn().ballot() == Ballot.SECOND
                                    ? ": the second vote is open"
                                    : " is open");
            case Phase.Discussing discussing ->
                    question(discussing.index()) + ": the class talks it over";
            case Phase.Revealed revealed ->
                    question(revealed.turn().index()) + ": the answer is shown";
            case Phase.Paused paused -> Pauses.why(paused.why());
            case Phase.Ended _ -> "The round is over";
        };
    }

    private String question(int index) {
        return "Question " + (index + 1) + " of " + round.plan().size();
    }

    private boolean closing(Phase.Voting voting) {
        return voting.isClosing(view.now());
    }

    private String status() {
        Turnout turnout = view.turnout();
        return switch (round.phase()) {
            case Phase.Lobby _ ->
                    Counts.of(turnout.players(), "player")
                            + " so far. Whoever comes later can still join.";
            case Phase.Voting voting ->
                    turnout.voted()
                            + " of "
                            + turnout.players()
                            + " have answered"
                            + voting.deadline()
                                    .filter(_ -> !closing(voting))
                                    .map(deadline -> " · closes " + relative(deadline))
                                    .orElse("");
            case Phase.Discussing discussing -> until("The second vote opens ", discussing.until());
            case Phase.Revealed revealed -> until("The round goes on ", revealed.until());
            case Phase.Paused paused -> Markdown.escaped(Pauses.remedy(paused.why()));
            case Phase.Ended _ -> Counts.of(turnout.players(), "player") + " took part.";
        };
    }

    private static String until(String what, Optional<Instant> time) {
        return time.map(at -> what + relative(at) + ".").orElse("Go on when the class is ready.");
    }

    private static String relative(Instant time) {
        return "<t:" + time.getEpochSecond() + ":R>";
    }

    private String elsewhere() {
        return view.here() ? "" : "-# Played in <#" + round.place().channel() + ">";
    }

    private String teacher() {
        return view.host()
                ? ""
                : "-# "
                        + Markdown.escaped(
                                "You direct this round as a teacher; its host is "
                                        + round.host().name()
                                        + ".",
                                200);
    }

    /// What leads on comes first.
    private List<Button> onwards() {
        return switch (round.phase()) {
            case Phase.Lobby _ -> List.of(forward("Start", Order.START));
            case Phase.Voting voting when closing(voting) ->
                    List.of(secondVoteFollows(voting) ? voteAgain() : next());
            case Phase.Voting voting ->
                    List.of(
                            forward(
                                    secondVoteFollows(voting) ? "Close the first vote" : "Reveal",
                                    Order.REVEAL),
                            order("Pause", Order.PAUSE),
                            order("Skip", Order.SKIP));
            case Phase.Discussing _ ->
                    List.of(
                            voteAgain(),
                            order("Reveal now", Order.REVEAL_NOW),
                            order("Pause", Order.PAUSE),
                            order("Skip", Order.SKIP));
            case Phase.Revealed _ -> List.of(next(), order("Pause", Order.PAUSE));
            case Phase.Paused _ -> paused();
            case Phase.Ended _ ->
                    List.of(
                            aside("Table of answers", new LiveButton.Sheet(round.id())),
                            aside(
                                    "Play again with other questions",
                                    new LiveButton.Again(round.id())));
        };
    }

    private boolean secondVoteFollows(Phase.Voting voting) {
        return round.settings().secondVote() != SecondVote.OFF
                && voting.turn().ballot() == Ballot.FIRST;
    }

    private Button next() {
        boolean last = turn().index() + 1 == round.plan().size();
        return forward(last ? "See the result" : "Next question", Order.NEXT);
    }

    private Button voteAgain() {
        return forward("Vote again", Order.VOTE_AGAIN);
    }

    private List<Button> paused() {
        List<Button> buttons = new ArrayList<>();
        buttons.add(forward("Resume", Order.RESUME));
        if (round.index().isPresent()) {
            buttons.add(order("Skip", Order.SKIP));
        }
        return buttons;
    }

    private List<Button> others() {
        if (!round.open()) {
            return List.of();
        }
        List<Button> buttons = new ArrayList<>();
        if (timed()) {
            buttons.add(order("+30 s", Order.THIRTY_MORE));
            buttons.add(order("+60 s", Order.SIXTY_MORE));
        }
        if (!view.here()) {
            buttons.add(order("Move the round here", Order.MOVE_HERE));
        }
        if (!view.host()) {
            buttons.add(order("Take over", Order.TAKE_OVER));
        }
        buttons.add(aside("Players", new LiveButton.Players(round.id(), 0)));
        buttons.add(order("End the round", Order.ASK_END));
        buttons.add(aside("Refresh", new LiveButton.Panel(round.id())));
        return buttons;
    }

    private boolean timed() {
        return switch (round.phase()) {
            case Phase.Voting voting -> voting.deadline().isPresent() && !closing(voting);
            case Phase.Discussing discussing -> discussing.until().isPresent();
            case Phase.Revealed revealed -> revealed.until().isPresent();
            case Phase.Lobby _, Phase.Paused _, Phase.Ended _ -> false;
        };
    }

    private Button forward(String label, Order order) {
        return Press.forward(label, id(order));
    }

    private Button order(String label, Order order) {
        return Press.aside(label, id(order));
    }

    private ButtonId id(Order order) {
        return new ButtonId.Live(new LiveButton.Direct(round.id(), turn(), order));
    }

    private Button aside(String label, LiveButton button) {
        return Press.aside(label, new ButtonId.Live(button));
    }

    /// The vote that is before the class.
    private Turn turn() {
        return round.turn().orElse(Turn.first(0));
    }
}
