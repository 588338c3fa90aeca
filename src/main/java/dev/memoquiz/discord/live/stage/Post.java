package dev.memoquiz.discord.live.stage;

import dev.memoquiz.domain.live.Place;
import java.util.Optional;

/// A public message of a round, with its channel: a round may move.
record Post(String channel, String message) {
    static Optional<Post> read(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new Post(written.substring(0, slash), written.substring(slash + 1)));
    }

    String written() {
        return channel + "/" + message;
    }

    boolean isIn(Place place) {
        return channel.equals(place.channel());
    }
}
