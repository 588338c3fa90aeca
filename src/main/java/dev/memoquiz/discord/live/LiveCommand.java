package dev.memoquiz.discord.live;

import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.app.live.StartLive;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.host.Directors;
import dev.memoquiz.discord.live.host.HostPresses;
import dev.memoquiz.discord.live.host.Rights;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.quiz.QuizOption;
import dev.memoquiz.discord.quiz.Usual;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizLibrary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/live`: opens a round for a class, leads it, takes it to another channel, and shows what came of it.
public final class LiveCommand implements Command {
    private static final Logger LOG = LoggerFactory.getLogger(LiveCommand.class);
    private static final Reply NONE_HERE =
            Reply.sentence("There is no live round in this channel. /live start opens one.");

    private final LiveDesk desk;
    private final HostPresses host;
    private final QuizOption quizOption;
    private final Usual usual;

    public LiveCommand(LiveDesk desk, HostPresses host, QuizLibrary quizzes, Usual usual) {
        this.desk = desk;
        this.host = host;
        this.quizOption = new QuizOption(quizzes, usual);
        this.usual = usual;
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("live", "A round for the whole class in this channel")
                .addSubcommands(
                        new SubcommandData("start", "Open a round for the whole class")
                                .addOptions(LiveOptions.described(usual.questions())),
                        new SubcommandData("host", "Direct the round in this channel"),
                        new SubcommandData("continue", "Go on with a paused round in this channel"),
                        new SubcommandData(
                                "results", "The last round of this channel: results and table"));
    }

    @Override
    public Places places() {
        return Places.SERVERS;
    }

    @Override
    public List<Completion> complete(String typed) {
        return quizOption.complete(typed);
    }

    @Override
    public Reply answer(Call call) {
        Pressed pressed = new Pressed(call.asker(), call.payload(), Map.of());
        return switch (call.subcommand().orElse("")) {
            case "start" -> start(call, pressed);
            case "continue" -> goOn(pressed);
            case "results" ->
                    latest(pressed).map(round -> host.results(pressed, round)).orElse(NONE_HERE);
            default ->
                    desk.show()
                            .open(pressed.place().channel())
                            .map(round -> host.panel(pressed, round.id()))
                            .orElse(NONE_HERE);
        };
    }

    /// Of this channel; where there was none, of whoever asks: the channel of their round may be gone.
    private Optional<LiveRound> latest(Pressed pressed) {
        return desk.show()
                .latest(pressed.place().channel())
                .or(() -> desk.show().latestOf(pressed.place().server(), pressed.asker().id()));
    }

    private Reply start(Call call, Pressed pressed) {
        Optional<Quiz> quiz = quizOption.of(call);
        if (quiz.isEmpty()) {
            return Reply.sentence(QuizOption.NONE);
        }
        return Asker.channel(call.payload())
                .map(channel -> start(call, pressed, quiz.get(), channel))
                .orElseGet(
                        () -> Reply.sentence("A live round is played in a channel of a server."));
    }

    private Reply start(Call call, Pressed pressed, Quiz quiz, GuildChannel channel) {
        boolean thread = LiveOptions.inThread(call);
        Optional<String> problem =
                LiveOptions.problem(call).or(() -> Rights.missing(channel, thread));
        if (problem.isPresent()) {
            return Reply.sentence(problem.get());
        }
        StartLive.Wanted wanted =
                new StartLive.Wanted(
                        quiz.id(),
                        LiveOptions.questions(call, usual.questions()),
                        LiveOptions.seed(call),
                        LiveOptions.settings(call),
                        Optional.empty());
        return thread
                ? startInThread(pressed, channel, wanted, quiz)
                : host.opened(
                        pressed,
                        desk.start().open(pressed.asker().reader(), pressed::place, wanted));
    }

    private Reply startInThread(
            Pressed pressed, GuildChannel channel, StartLive.Wanted wanted, Quiz quiz) {
        RoundThread thread = new RoundThread(channel, quiz);
        StartLive.Opening opening;
        try {
            opening = desk.start().open(pressed.asker().reader(), thread::make, wanted);
        } catch (ErrorResponseException refused) {
            LOG.info("no thread for a live round: {}", refused.toString());
            return Reply.sentence(
                    "Discord did not let me open a thread here (%s). Start the round without one, or try again later."
                            .formatted(refused.getMeaning()));
        } catch (RuntimeException trouble) {
            throw thread.failed(trouble);
        }
        return opening instanceof StartLive.Opening.Opened
                ? host.opened(pressed, opening)
                : thread.putAway()
                        .map(LiveCommand::crowded)
                        .orElseGet(() -> host.opened(pressed, opening));
    }

    private static Reply crowded(String thread) {
        return new Reply.Private(
                Card.on(Tone.PLAIN)
                        .text("Too much happened at once. Please try again.")
                        .text(thread)
                        .done());
    }

    /// The round of this channel, else the one round of the server that waits for whoever asks; where there are several, asks which.
    private Reply goOn(Pressed pressed) {
        Optional<LiveRound> here = desk.show().open(pressed.place().channel());
        if (here.isPresent()) {
            boolean paused = here.get().phase() instanceof Phase.Paused;
            return paused
                    ? order(pressed, here.get(), LiveButton.Order.RESUME)
                    : host.panel(pressed, here.get().id());
        }
        List<LiveRound> waiting = waiting(pressed);
        if (waiting.isEmpty()) {
            return Reply.sentence(
                    "No live round waits for you. /live start opens one; only its host or a teacher can go on with"
                            + " a round.");
        }
        return waiting.size() == 1 && !isKept(waiting.getFirst(), pressed)
                ? order(pressed, waiting.getFirst(), LiveButton.Order.MOVE_HERE)
                : host.choice(pressed, waiting);
    }

    /// Whether its host paused it on purpose: nobody else brings it away without being asked.
    private static boolean isKept(LiveRound round, Pressed pressed) {
        return round.phase() instanceof Phase.Paused paused
                && paused.why() == PauseReason.HOST
                && !round.host().id().equals(pressed.asker().id());
    }

    /// Rounds of the server that the asker may direct: those that stand still if there are any, else those they host.
    private List<LiveRound> waiting(Pressed pressed) {
        List<LiveRound> mine =
                desk.show().open().stream()
                        .filter(round -> round.place().server().equals(pressed.place().server()))
                        .filter(round -> Directors.mayDirect(pressed, round))
                        .toList();
        List<LiveRound> still =
                mine.stream().filter(round -> round.phase() instanceof Phase.Paused).toList();
        return still.isEmpty()
                ? mine.stream()
                        .filter(round -> round.host().id().equals(pressed.asker().id()))
                        .toList()
                : still;
    }

    private Reply order(Pressed pressed, LiveRound round, LiveButton.Order order) {
        Turn turn = round.turn().orElse(Turn.first(0));
        return host.direct(pressed, new LiveButton.Direct(round.id(), turn, order));
    }
}
