package dev.memoquiz.discord.live.stage;

import dev.memoquiz.domain.live.Place;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.utils.TimeUtil;

/// A public message of a round, with its channel: a round may move.
record Post(String channel, String message) {
    static Optional<Post> read(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new Post(written.substring(0, slash), written.substring(slash + 1)));
    }

    /// When it was sent, by Discord's clock.
    Instant sent() {
        return TimeUtil.getTimeCreated(Long.parseLong(message)).toInstant();
    }

    String written() {
        return channel + "/" + message;
    }

    boolean isIn(Place place) {
        return channel.equals(place.channel());
    }
}
