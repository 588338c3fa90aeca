package dev.memoquiz.discord.live.stage;

import dev.memoquiz.app.live.LivePosts;
import dev.memoquiz.app.live.LiveScene;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.discord.live.poster.Poster;
import dev.memoquiz.discord.live.poster.Posters;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Optional;
import java.util.function.Supplier;

/// Which message shows which part of a round, and changing or sending it. Message ids are kept, so that each part has one message
/// also after a restart.
final class Gallery {
    private final Stage stage;
    private final LivePosts posts;
    private final ShowLive show;

    Gallery(Stage stage, LivePosts posts, ShowLive show) {
        this.stage = stage;
        this.posts = posts;
        this.show = show;
    }

    /// Changes the message of the part, or sends it where there is none in the round's channel or it was deleted.
    Showing show(LiveRound round, Poster poster) {
        Optional<Post> post = post(round, poster.part());
        Showing changed =
                post.map(it -> stage.edit(round.place(), it.message(), poster.card()))
                        .orElseGet(Showing.Deleted::new);
        return changed instanceof Showing.Deleted ? send(round, poster, post) : changed;
    }

    private Optional<Post> post(LiveRound round, String part) {
        return posts.of(round.id(), part)
                .flatMap(Post::read)
                .filter(post -> post.isIn(round.place()));
    }

    private Showing send(LiveRound round, Poster poster, Optional<Post> deleted) {
        Showing sent =
                stage.send(round.place(), nonce(round.id(), poster.part(), deleted), poster.card());
        if (sent instanceof Showing.Shown(String message)) {
            posts.keep(
                    round.id(),
                    poster.part(),
                    new Post(round.place().channel(), message).written());
        }
        return sent;
    }

    /// The same for the same sending, so that one that is repeated shows once; at most 25 characters.
    private static String nonce(LiveId id, String part, Optional<Post> deleted) {
        return id
                + part
                + deleted.map(post ->
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
                    closeLobby(asking.round(), asking.quiz());
            case LiveScene _ ->
                    scene.round()
                            .index()
                            .ifPresent(index -> closeQuestion(scene.round(), index - 1));
        }
    }

    private void closeLobby(LiveRound round, Quiz quiz) {
        changeIfThere(round, Poster.LOBBY, () -> Posters.leftLobby(round, quiz));
    }

    private void closeQuestion(LiveRound round, int index) {
        changeIfThere(
                round,
                Poster.question(index),
                () ->
                        show.revealed(round.id(), index)
                                .map(Posters::of)
                                .orElseGet(() -> Posters.leftQuestion(round, index)));
    }

    private void changeIfThere(LiveRound round, String part, Supplier<Poster> poster) {
        post(round, part)
                .ifPresent(post -> stage.edit(round.place(), post.message(), poster.get().card()));
    }
}
