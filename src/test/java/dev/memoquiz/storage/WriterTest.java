package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.storage.Transaction.Connecting;
import dev.memoquiz.storage.Work.Outcome;
import dev.memoquiz.storage.sqlite.SqliteFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The writer groups what waits, and tells each caller after the commit and nobody's failure to another.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WriterTest {
    private static final int THREE_WAITING = 3;

    @TempDir private Path folder;

    private final Heard heard = new Heard();
    private Handle other;
    private Writer writer;
    private Gate gate;
    private volatile Writer.Breath breath = () -> {};
    private final AtomicInteger breaths = new AtomicInteger();

    /// Keeps the writer busy until it is opened, so that whatever comes meanwhile waits together.
    private static final class Gate {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        Outcome<String> waitFor() {
            reached.countDown();
            await(opened);
            return new Outcome.Keep<>("opened");
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @BeforeEach
    void start() {
        Path path = folder.resolve("memoquiz.db");
        other = Jdbi.open("jdbc:sqlite:" + path);
        other.execute("pragma journal_mode = wal");
        other.execute("create table name (name text primary key)");
        SqliteFile own = SqliteFile.of("jdbc:sqlite:" + path, Duration.ofSeconds(5));
        writer = Writer.start(own, THREE_WAITING, heard, Connecting.ALONE, this::takeBreath);
        gate = new Gate();
        var _ = submit(_ -> gate.waitFor());
        Gate.await(gate.reached);
    }

    private void takeBreath() throws InterruptedException {
        breaths.incrementAndGet();
        breath.take();
    }

    @AfterEach
    void close() {
        gate.opened.countDown();
        writer.close();
        other.close();
    }

    private CompletableFuture<String> submit(Function<Handle, Outcome<String>> task) {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread caller =
                Thread.ofVirtual()
                        .unstarted(() -> {
                            try {
                                result.complete(writer.write(task));
                            } catch (RuntimeException e) {
                                result.completeExceptionally(e);
                            }
                        });
        caller.start();
        return result;
    }

    /// Submits a task and returns once it waits in the queue.
    private CompletableFuture<String> queued(Function<Handle, Outcome<String>> task, int waiting) {
        CompletableFuture<String> result = submit(task);
        while (writer.waiting() < waiting) {
            Thread.onSpinWait();
        }
        return result;
    }

    private static Function<Handle, Outcome<String>> insert(String name) {
        return handle -> {
            handle.execute("insert into name values (?)", name);
            return new Outcome.Keep<>("kept " + name);
        };
    }

    private static Function<Handle, Outcome<String>> insertThenUndo(String name) {
        return insert(name).andThen(_ -> new Outcome.Undo<>("undid " + name));
    }

    private List<String> names(Handle handle) {
        return handle.createQuery("select name from name order by name").mapTo(String.class).list();
    }

    @Test
    void what_waits_shares_a_transaction_and_nobody_sees_it_before_the_commit() {
        CompletableFuture<String> anna = queued(insert("anna"), 1);
        CompletableFuture<List<String>> seen = new CompletableFuture<>();
        CompletableFuture<List<String>> seenOutside = new CompletableFuture<>();
        CompletableFuture<Boolean> told = new CompletableFuture<>();
        CompletableFuture<String> ben =
                queued(
                        handle -> {
                            seen.complete(names(handle));
                            seenOutside.complete(names(other));
                            told.complete(anna.isDone());
                            return new Outcome.Keep<>("seen");
                        },
                        2);

        gate.opened.countDown();
        anna.join();
        ben.join();

        assertThat(seen.join()).containsExactly("anna");
        assertThat(seenOutside.join()).isEmpty();
        assertThat(told.join()).isFalse();
        assertThat(names(other)).containsExactly("anna");
    }

    @Test
    void a_failing_task_is_told_and_its_neighbours_are_kept() {
        CompletableFuture<String> anna = queued(insert("anna"), 1);
        CompletableFuture<String> again = queued(insert("anna"), 2);
        CompletableFuture<String> ben = queued(insert("ben"), 3);

        gate.opened.countDown();

        assertThat(ben.join()).isEqualTo("kept ben");
        assertThatThrownBy(() -> List.of(anna.join(), again.join()))
                .hasCauseInstanceOf(StorageException.class)
                .hasMessageContaining("nothing was stored");
        assertThat(names(other)).containsExactly("anna", "ben");
        assertThat(heard.told())
                .startsWith("committed 1", "failed 3")
                .filteredOn(told -> told.equals("committed 1"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(heard.told()).contains("failed 1");
    }

    @Test
    void what_a_task_wrote_that_says_undo_is_undone_and_its_neighbours_are_kept() {
        CompletableFuture<String> anna = queued(insert("anna"), 1);
        CompletableFuture<String> ben = queued(insertThenUndo("ben"), 2);
        CompletableFuture<String> carl = queued(insert("carl"), 3);

        gate.opened.countDown();

        assertThat(anna.join()).isEqualTo("kept anna");
        assertThat(ben.join()).isEqualTo("undid ben");
        assertThat(carl.join()).isEqualTo("kept carl");
        assertThat(names(other)).containsExactly("anna", "carl");
    }

    @Test
    void an_error_in_a_task_does_not_stop_the_writer() {
        CompletableFuture<String> broken =
                queued(
                        _ -> {
                            throw new StackOverflowError("planted");
                        },
                        1);
        gate.opened.countDown();

        assertThatThrownBy(broken::join).hasRootCauseMessage("planted");
        assertThat(writer.write(insert("anna"))).isEqualTo("kept anna");
    }

    @Test
    void more_than_may_wait_is_refused_in_a_sentence() {
        var _ = queued(insert("anna"), 1);
        var _ = queued(insert("ben"), 2);
        var _ = queued(insert("carl"), 3);

        assertThatThrownBy(() -> writer.write(insert("dora")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Too many answers are waiting");
    }

    @Test
    void closing_writes_what_waits_and_refuses_what_comes_later() {
        var _ = queued(insert("anna"), 1);
        var _ = queued(insert("ben"), 2);
        gate.opened.countDown();
        writer.close();

        assertThat(names(other)).containsExactly("anna", "ben");
        assertThatThrownBy(() -> writer.write(insert("carl")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("shutting down");
    }

    /// Lets two changes share a transaction, after which the writer takes the breath.
    private void crowd(Writer.Breath next) {
        breath = next;
        CompletableFuture<String> anna = queued(insert("anna"), 1);
        CompletableFuture<String> ben = queued(insert("ben"), 2);
        gate.opened.countDown();
        anna.join();
        ben.join();
    }

    @Test
    void after_changes_that_shared_a_transaction_more_may_come_before_the_next() {
        Gate pause = new Gate();
        crowd(pause::waitFor);
        Gate.await(pause.reached);
        CompletableFuture<String> carl = queued(insert("carl"), 1);
        CompletableFuture<String> dora = queued(insert("dora"), 2);
        pause.opened.countDown();
        carl.join();
        dora.join();
        writer.close();

        assertThat(heard.told()).containsExactly("committed 1", "committed 2", "committed 2");
    }

    @Test
    void who_comes_alone_waits_for_nobody() {
        gate.opened.countDown();
        writer.write(insert("anna"));
        writer.write(insert("ben"));

        assertThat(breaths).hasValue(0);
    }

    @Test
    void once_the_crowd_is_gone_nobody_waits_any_more() {
        crowd(() -> {});
        writer.write(insert("carl"));
        writer.write(insert("dora"));
        writer.close();

        assertThat(breaths).hasValue(1);
    }

    @Test
    void closing_during_a_pause_writes_what_has_come() {
        CountDownLatch pausing = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        crowd(() -> {
            pausing.countDown();
            never.await();
        });
        Gate.await(pausing);
        var _ = queued(insert("carl"), 1);
        writer.close();

        assertThat(names(other)).containsExactly("anna", "ben", "carl");
    }
}
