package dev.memoquiz.discord.live.stage;

import dev.memoquiz.app.live.LivePosts;
import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.live.poster.Poster;
import dev.memoquiz.discord.live.poster.Posters;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.quiz.Quiz;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import net.dv8tion.jda.api.utils.TimeUtil;

/// Which message shows which part of a round, and changing or sending it. Message ids are kept, so that each part has one message
/// also after a restart.
final class Gallery {
    /// Discord limits how often a message is edited that is older than an hour.
    private static final Duration EDITABLE = Duration.ofMinutes(55);

    private final Stage stage;
    private final LivePosts posts;
    private final ShowLive show;

    /// The latest that Discord sent, since its clock counts here and ours may be wrong.
    private final AtomicLong latest = new AtomicLong();

    Gallery(Stage stage, LivePosts posts, ShowLive show) {
        this.stage = stage;
        this.posts = posts;
        this.show = show;
    }

    /// Changes the message of the part, or sends it where there is none in the round's channel, or it was deleted or is old. One that stayed
    /// behind then says where the round goes on.
    Showing show(LiveRound round, Poster poster) {
        Optional<Post> last = last(round, poster.part());
        Showing changed =
                last.filter(post -> post.isIn(round.place()) && !isOld(post))
                        .map(post -> edit(round, post, poster.card()))
                        .orElseGet(Showing.Deleted::new);
        return changed instanceof Showing.Deleted ? send(round, poster, last) : changed;
    }

    /// Takes the time from an interaction, by its id.
    void heard(long interaction) {
        latest.accumulateAndGet(interaction, Math::max);
    }

    private boolean isOld(Post post) {
        return TimeUtil.getTimeCreated(latest.get())
                .toInstant()
                .isAfter(post.sent().plus(EDITABLE));
    }

    /// In whatever channel it is.
    private Optional<Post> last(LiveRound round, String part) {
        return posts.of(round.id(), part).flatMap(Post::read);
    }

    private Showing edit(LiveRound round, Post post, Card card) {
        return stage.edit(new Place(round.place().server(), post.channel()), post.message(), card);
    }

    private Showing send(LiveRound round, Poster poster, Optional<Post> last) {
        Showing sent =
                stage.send(round.place(), nonce(round.id(), poster.part(), last), poster.card());
        if (sent instanceof Showing.Shown(String message)) {
            posts.keep(round, poster.part(), new Post(round.place().channel(), message).written());
            last.filter(post -> !post.isIn(round.place()))
                    .ifPresent(post -> edit(round, post, Posters.moved(round)));
            last.filter(post -> post.isIn(round.place()) && isOld(post))
                    .ifPresent(post -> edit(round, post, Posters.below()));
        }
        return sent;
    }

    /// The same for the same sending, so that one that is repeated shows once, and another after each message that was sent; at most 25
    /// characters.
    private static String nonce(LiveId id, String part, Optional<Post> last) {
        return id
                + part
                + last.map(post ->
                                "-"
                                        + post.message()
                                                .substring(
                                                        Math.max(0, post.message().length() - 7)))
                        .orElse("");
    }

    /// Takes the buttons from the part that the class has left, and shows its key where that is out. Best effort: what is before the
    /// class matters more.
    void closePrevious(LiveScene scene) {
        switch (scene) {
            case LiveScene.Lobby _ -> {}
            case LiveScene.Ended ended -> {
                closeLobby(ended.round(), ended.quiz());
                int last = ended.round().phase() instanceof Phase.Ended it ? it.revealed() : 0;
                closeQuestion(ended.round(), last - 1);
                closeQuestion(ended.round(), last);
            }
            case LiveScene.Asking asking when asking.asked().index() == 0 ->
                    closeLobby(asking.round(), Optional.of(asking.quiz()));
            case LiveScene _ ->
                    scene.round()
                            .index()
                            .ifPresent(index -> closeQuestion(scene.round(), index - 1));
        }
    }

    private void closeLobby(LiveRound round, Optional<Quiz> quiz) {
        changeIfThere(round, Poster.LOBBY, () -> Optional.of(Posters.leftLobby(round, quiz)));
    }

    private void closeQuestion(LiveRound round, int index) {
        changeIfThere(round, Poster.question(index), () -> left(round, index));
    }

    /// Empty for a key that was shown and is no longer in the quiz: it stays as it is.
    private Optional<Poster> left(LiveRound round, int index) {
        return round.revealed().contains(index)
                ? show.revealed(round.id(), index).map(Posters::of)
                : Optional.of(Posters.leftQuestion(round, index));
    }

    private void changeIfThere(LiveRound round, String part, Supplier<Optional<Poster>> poster) {
        last(round, part)
                .ifPresent(post -> poster.get().ifPresent(left -> edit(round, post, left.card())));
    }
}
