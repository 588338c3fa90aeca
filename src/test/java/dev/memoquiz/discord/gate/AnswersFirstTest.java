package dev.memoquiz.discord.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Waiting;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;
import net.dv8tion.jda.api.requests.RestRateLimiter.RateLimitConfig;
import net.dv8tion.jda.api.requests.Route;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AnswersFirstTest {
    private static final Route.CompiledRoute ANSWER =
            Route.Interactions.CALLBACK.compile("1", "token");
    private static final Route.CompiledRoute MESSAGE = Route.Messages.SEND_MESSAGE.compile("1");

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(1);
    private final GlobalRateLimit bans = GlobalRateLimit.create();
    private final List<RestRateLimiter.Work> held = new CopyOnWriteArrayList<>();
    private final AnswersFirst limits =
            new AnswersFirst(new Held(held), new RateLimitConfig(threads, threads, bans, true));

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /// Hears what is left to the rules.
    private record Held(List<Work> works) implements RestRateLimiter {
        @Override
        public void enqueue(Work task) {
            works.add(task);
        }

        @Override
        public void stop(boolean shutdown, Runnable callback) {
            callback.run();
        }

        @Override
        public boolean isStopped() {
            return false;
        }

        @Override
        public int cancelRequests() {
            return works.size();
        }
    }

    private static final class Task implements RestRateLimiter.Work {
        private final Route.CompiledRoute route;
        private final int status;
        private final AtomicInteger sent = new AtomicInteger();
        private volatile boolean cancelled;

        Task(Route.CompiledRoute route, int status) {
            this.route = route;
            this.status = status;
        }

        @Override
        public Route.CompiledRoute getRoute() {
            return route;
        }

        @Override
        public JDA getJDA() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response execute() {
            sent.incrementAndGet();
            return new Response.Builder()
                    .request(new Request.Builder().url("http://localhost/").build())
                    .protocol(Protocol.HTTP_1_1)
                    .code(status)
                    .message("")
                    .header(RestRateLimiter.RETRY_AFTER_HEADER, "0")
                    .build();
        }

        @Override
        public boolean isSkipped() {
            return cancelled;
        }

        @Override
        public boolean isDone() {
            return cancelled || (sent.get() > 0 && status != 429);
        }

        @Override
        public boolean isPriority() {
            return false;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private Task enqueued(Route.CompiledRoute route, int status) {
        Task task = new Task(route, status);
        limits.enqueue(task);
        return task;
    }

    @Test
    void a_first_answer_is_sent_past_the_rules_once() {
        Task answer = enqueued(ANSWER, 204);
        Waiting.until(() -> answer.sent.get() > 0, "sent");
        Task after = enqueued(ANSWER, 204);
        Waiting.until(() -> after.sent.get() > 0, "the next one sent");
        assertThat(answer.sent).hasValue(1);
        assertThat(held).isEmpty();
    }

    @Test
    void all_else_is_left_to_the_rules() {
        Task message = enqueued(MESSAGE, 204);
        assertThat(held).containsExactly(message);
        assertThat(message.sent).hasValue(0);
    }

    @Test
    void what_discord_refuses_for_now_is_left_to_the_rules() {
        Task refused = enqueued(ANSWER, 429);
        Waiting.until(() -> held.contains(refused), "handed over");
        assertThat(refused.sent).hasValue(1);
    }

    @Test
    void after_a_ban_everything_is_left_to_the_rules() {
        bans.setCloudflare(1);
        Task answer = enqueued(ANSWER, 204);
        assertThat(held).containsExactly(answer);
        assertThat(answer.sent).hasValue(0);
    }

    @Test
    void what_was_called_off_is_not_sent() {
        Task cancelled = new Task(ANSWER, 204);
        cancelled.cancel();
        limits.enqueue(cancelled);
        Task after = enqueued(ANSWER, 204);
        Waiting.until(() -> after.sent.get() > 0, "the next one sent");
        assertThat(cancelled.sent).hasValue(0);
    }
}
