package dev.memoquiz.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.storage.Transaction.Connecting;
import dev.memoquiz.storage.Work.Outcome;
import dev.memoquiz.storage.database.Database;
import dev.memoquiz.storage.postgres.OwnServer;
import dev.memoquiz.storage.postgres.PostgresServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of those who wait when the writer cannot go on.
final class PostgresLostTest {
    private String url = "";

    @BeforeEach
    void make() {
        url = OwnServer.database();
    }

    @AfterEach
    void giveBack() {
        OwnServer.giveBack(url);
    }

    /// The server, but for one method.
    ///
    /// @param other what that gives, from what it gave before
    private Database server(String method, UnaryOperator<Object> other) {
        PostgresServer real =
                PostgresServer.of(url, Optional.empty(), Optional.empty(), Duration.ofSeconds(5));
        return (Database)
                Proxy.newProxyInstance(
                        Database.class.getClassLoader(),
                        new Class<?>[] {Database.class},
                        (_, called, arguments) -> {
                            try {
                                Object given = called.invoke(real, arguments);
                                return called.getName().equals(method) ? other.apply(given) : given;
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }

    private static Function<Handle, Outcome<String>> turn(int bucket) {
        return handle -> {
            handle.execute("insert into login_turn (bucket, free_at) values (?, 0)", bucket);
            return new Outcome.Keep<>("kept");
        };
    }

    /// A server to which only the first connection can be made.
    private Database reachedOnce(AtomicInteger connections) {
        return server(
                "connect",
                handle -> {
                    if (connections.incrementAndGet() == 1) {
                        return handle;
                    }
                    ((Handle) handle).close();
                    throw new ConnectionException(new SQLException("silent", "08001"));
                });
    }

    /// A server that is silent is waited for, once and not by one after the other.
    @Test
    void all_who_wait_are_told_together_that_no_connection_can_be_made() {
        AtomicInteger connections = new AtomicInteger();
        Database server = reachedOnce(connections);
        CountDownLatch begun = new CountDownLatch(1);
        try (Writer writer = Writer.start(server, 4096, CommitWatch.NONE, Connecting.ALONE)) {
            int waiting = 3 * server.group();
            Callable<String> cut =
                    () ->
                            writer.write(handle -> {
                                begun.countDown();
                                while (writer.waiting() < waiting) {
                                    Thread.onSpinWait();
                                }
                                handle.execute("select pg_terminate_backend(pg_backend_pid())");
                                return new Outcome.Keep<>("cut");
                            });
            Stream<Callable<String>> others =
                    Stream.generate(() ->
                            () -> {
                                begun.await();
                                return writer.write(turn(1));
                            });
            List<Callable<String>> all =
                    Stream.concat(Stream.of(cut), others.limit(waiting))
                            .<Callable<String>>map(task -> () -> failure(task))
                            .toList();

            assertThat(AtOnce.all(all)).allMatch(told -> told.contains("cannot be reached"));
        }
        assertThat(connections).hasValue(2);
    }

    @Test
    void so_are_those_of_a_group_that_are_done_again_one_by_one() {
        AtomicInteger connections = new AtomicInteger();
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        int others = 9;
        Database server = reachedOnce(connections);
        try (Writer writer = Writer.start(server, 10, CommitWatch.NONE, Connecting.ALONE)) {
            Callable<String> before =
                    () ->
                            writer.write(handle -> {
                                begun.countDown();
                                while (writer.waiting() <= others) {
                                    Thread.onSpinWait();
                                }
                                return new Outcome.Keep<>("kept");
                            });
            Callable<String> undone =
                    () -> {
                        begun.await();
                        return writer.write(handle -> {
                            if (tries.incrementAndGet() > 1) {
                                handle.execute("select pg_terminate_backend(pg_backend_pid())");
                            }
                            return new Outcome.Undo<>("undone");
                        });
                    };
            Callable<String> after =
                    () -> {
                        begun.await();
                        while (writer.waiting() < 1) {
                            Thread.onSpinWait();
                        }
                        return writer.write(turn(1));
                    };
            List<Callable<String>> all =
                    Stream.concat(
                                    Stream.of(before, undone),
                                    Stream.generate(() -> after).limit(others))
                            .<Callable<String>>map(task -> () -> failure(task))
                            .toList();

            assertThat(AtOnce.all(all))
                    .containsOnlyOnce("kept")
                    .filteredOn(told -> told.contains("cannot be reached"))
                    .hasSize(1 + others);
        }
        assertThat(connections).hasValue(2);
    }

    private static String failure(Callable<String> task) throws Exception {
        try {
            return task.call();
        } catch (StorageException told) {
            return String.valueOf(told.getMessage());
        }
    }

    /// As where memory runs out: of what was begun nothing may be kept with what comes next.
    @Test
    void an_error_between_tasks_does_not_stop_the_writer_and_keeps_nothing() {
        AtomicInteger looks = new AtomicInteger();
        Database server =
                server(
                        "trouble",
                        trouble -> {
                            if (looks.incrementAndGet() == 1) {
                                throw new StackOverflowError("planted");
                            }
                            return trouble;
                        });
        try (Writer writer = Writer.start(server, 10, CommitWatch.NONE, Connecting.ALONE)) {
            assertThatThrownBy(() ->
                            writer.write(handle -> {
                                var _ = turn(1).apply(handle);
                                throw new IllegalStateException("planted as well");
                            }))
                    .isInstanceOf(StorageException.class);
            assertThat(writer.write(turn(2))).isEqualTo("kept");
            List<Integer> kept =
                    writer.write(handle ->
                            new Outcome.Keep<>(
                                    handle.createQuery("select bucket from login_turn")
                                            .mapTo(Integer.class)
                                            .list()));
            assertThat(kept).containsExactly(2);
        }
    }
}
