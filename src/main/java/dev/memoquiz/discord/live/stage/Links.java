package dev.memoquiz.discord.live.stage;

import dev.memoquiz.app.live.LivePosts;
import dev.memoquiz.discord.live.poster.Poster;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Place;

/// Leads to where a round is played, in markdown.
public final class Links {
    private Links() {}

    /// The message that is before the class, or else the channel.
    public static String to(LiveRound round, LivePosts posts) {
        Place place = round.place();
        String part =
                round.index().isPresent()
                        ? Poster.question(round.index().getAsInt())
                        : round.open() ? Poster.LOBBY : Poster.END;
        return posts.of(round.id(), part)
                .flatMap(Post::read)
                .filter(post -> post.isIn(place))
                .map(post -> to(place) + "/" + post.message())
                .orElse("<#" + place.channel() + ">");
    }

    /// The channel, also for whoever reads this outside the server.
    public static String to(Place place) {
        return toServer(place) + "/" + place.channel();
    }

    static String toServer(Place place) {
        return "https://discord.com/channels/" + place.server();
    }
}
