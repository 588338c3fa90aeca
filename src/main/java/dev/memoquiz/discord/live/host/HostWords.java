package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.live.Directed;
import dev.memoquiz.discord.live.stage.Links;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.Step;
import java.util.Optional;

/// What hosts are told in plain sentences.
final class HostWords {
    static final String NO_ROUND = "There is no such live round any more.";

    private HostWords() {}

    static String notYours(LiveRound round) {
        return "Only the host, "
                + round.host().name()
                + ", and the server's teachers can do that. A teacher is who may manage messages in the round's channel.";
    }

    /// A direct message need not reach the process that leads the round.
    static String onlyIn(Place place) {
        return "A live round is directed only in its server: /live host or /live continue there. "
                + Links.to(place);
    }

    /// @param repeated how many questions earlier rounds asked
    static String opened(int repeated) {
        return "Your round is open for players."
                + (repeated == 0
                        ? ""
                        : " The quiz has too few other questions: %d of these %s asked before."
                                .formatted(repeated, repeated == 1 ? "was" : "were"));
    }

    /// What came of an order; empty when the panel says it all.
    static Optional<String> told(LiveButton.Order order, Directed directed) {
        return switch (directed) {
            case Directed.Done _ -> done(order);
            case Directed.NotNow(Step.Why why) -> Optional.of(notNow(why));
            case Directed.NotYours _ -> Optional.of("This round is not yours to direct.");
            case Directed.ChannelTaken _ ->
                    Optional.of("In that channel another live round is open.");
            case Directed.NoSuchRound _ -> Optional.of(NO_ROUND);
            case Directed.Busy _ ->
                    Optional.of("Too much happened at once. Nothing changed; please press again.");
        };
    }

    private static Optional<String> done(LiveButton.Order order) {
        return switch (order) {
            case THIRTY_MORE -> Optional.of("30 seconds more.");
            case SIXTY_MORE -> Optional.of("60 seconds more.");
            case TAKE_OVER -> Optional.of("You are the host now.");
            case MOVE_HERE -> Optional.of("The round goes on in this channel.");
            case START, REVEAL, REVEAL_NOW, VOTE_AGAIN, NEXT, SKIP, PAUSE, RESUME, ASK_END, END ->
                    Optional.empty();
        };
    }

    private static String notNow(Step.Why why) {
        return switch (why) {
            case OVER -> "The round is over.";
            case NOT_STARTED -> "The round has not begun yet.";
            case STARTED -> "The round has begun already.";
            case PAUSED -> "The round is paused: press Resume first.";
            case NOT_PAUSED -> "The round is not paused.";
            case MOVED_ON, REVEALED ->
                    "The round had moved on before you pressed. Nothing was done; this is where it stands.";
            case CLOSING ->
                    "The question is just closing. Its result comes in a moment; then press again.";
            case UNTIMED -> "Nothing here has a time limit.";
            case TOO_LONG -> "That is more time than one press can give.";
            case ALREADY_HOST -> "You are the host already.";
            case ALREADY_HERE -> "The round is in this channel already.";
            case NOT_DUE -> "It is not yet time for that.";
        };
    }
}
