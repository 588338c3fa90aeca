package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.score.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program killed at any moment has kept every answer that it acknowledged, once.
final class KillTest {
    private static final int KILLS = 10;
    private static final int READERS = 8;

    @TempDir private Path folder;

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("memoquiz.db");
    }

    @Test
    void killed_again_and_again_it_keeps_every_acknowledged_answer_once()
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(1941);
        List<String> acknowledged = new ArrayList<>();
        for (int run = 1; run <= KILLS; run++) {
            acknowledged.addAll(killedAfter(run, random.nextInt(400)));
            check(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    /// Runs a scribe until so many answers are acknowledged, kills it, and gives all that it had acknowledged.
    private List<String> killedAfter(int run, int answers)
            throws IOException, InterruptedException {
        return Killing.after(
                answers, Scribe.class, url(), String.valueOf(run), String.valueOf(READERS));
    }

    private void check(List<String> acknowledged) {
        try (Store store = Store.open(url());
                Handle handle = Jdbi.open(url())) {
            assertThat(logged(handle)).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(points(store)).isEqualTo(firstTries(handle));
            IntStream.range(0, READERS)
                    .mapToObj(i -> Situations.reader("reader-" + i).id())
                    .forEach(reader -> continues(store, reader));
        }
    }

    private static List<String> logged(Handle handle) {
        return handle.createQuery("select 'kept ' || round || ' ' || position from answer")
                .mapTo(String.class)
                .list();
    }

    private static int firstTries(Handle handle) {
        return handle.createQuery("select count(distinct reader || ' ' || question) from answer")
                .mapTo(Integer.class)
                .one();
    }

    private static int points(Store store) {
        return store.standings().top(new Scope.Everywhere(), Situations.NOON, READERS).stream()
                .mapToInt(standing -> standing.points().earned())
                .sum();
    }

    /// An open round stands where its answers say: the one under review is there, the one asked for is not.
    private static void continues(Store store, ReaderId reader) {
        store.journal()
                .openRound(reader)
                .ifPresent(round ->
                        assertThat(store.journal().answers(round.id()))
                                .hasSize(answered(round.progress())));
    }

    private static int answered(Progress progress) {
        return switch (progress) {
            case Progress.Asking asking -> asking.index();
            case Progress.Reviewing reviewing -> reviewing.index() + 1;
            case Progress.Finished _, Progress.Stopped _, Progress.InClass _ ->
                    throw new AssertionError("a round that is not open is: " + progress);
        };
    }
}
