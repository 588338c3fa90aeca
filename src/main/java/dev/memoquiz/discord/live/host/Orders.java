package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.live.DirectLive;
import dev.memoquiz.app.live.Directed;
import dev.memoquiz.app.live.Director;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Place;
import java.time.Duration;

/// Carries out what the host orders by a press.
record Orders(DirectLive direct) {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    /// Who presses, and where.
    record Source(Director director, Place here) {}

    Directed carryOut(LiveButton.Direct order, Source by) {
        LiveId id = order.live();
        Director director = by.director();
        return switch (order.order()) {
            case START -> direct.start(id, director);
            case REVEAL -> direct.reveal(id, director, order.turn());
            case REVEAL_NOW -> direct.revealNow(id, director, order.turn().index());
            case VOTE_AGAIN -> direct.voteAgain(id, director, order.turn().index());
            case NEXT -> direct.next(id, director, order.turn().index());
            case SKIP -> direct.skip(id, director, order.turn().index());
            case PAUSE -> direct.pause(id, director);
            case RESUME -> direct.resume(id, director);
            case THIRTY_MORE -> direct.extend(id, director, HALF_A_MINUTE);
            case SIXTY_MORE -> direct.extend(id, director, A_MINUTE);
            case END -> direct.end(id, director);
            case TAKE_OVER -> direct.takeOver(id, director);
            case MOVE_HERE -> direct.moveTo(id, director, by.here());
            case ASK_END -> throw new IllegalArgumentException("asking changes nothing: " + order);
        };
    }
}
