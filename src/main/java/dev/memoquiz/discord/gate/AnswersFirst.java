package dev.memoquiz.discord.gate;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.requests.RestRateLimiter;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.requests.SequentialRestRateLimiter;
import okhttp3.Response;

/// Sends first answers to interactions at once: Discord has no limit for them, and JDA would make a queue for each, hand it from
/// thread to thread, and keep it for half a minute. All else is sent by JDA's own rules, and so is what Discord refuses for now.
///
/// @param rules JDA's own
/// @param config its threads send the requests
public record AnswersFirst(RestRateLimiter rules, RestRateLimiter.RateLimitConfig config)
        implements RestRateLimiter {
    public AnswersFirst(RestRateLimiter.RateLimitConfig config) {
        this(new SequentialRestRateLimiter(config), config);
    }

    @Override
    public void enqueue(Work task) {
        if (task.getRoute().getBaseRoute().equals(Route.Interactions.CALLBACK) && !banned()) {
            config.getElastic().execute(() -> send(task));
        } else {
            rules.enqueue(task);
        }
    }

    /// Whether Cloudflare, in front of Discord, has let nothing through for some time.
    private boolean banned() {
        return config.getGlobalRateLimit().getCloudflare() > 0;
    }

    private void send(Work task) {
        if (task.isDone()) {
            return;
        }
        Optional<Response> response = Optional.ofNullable(task.execute());
        if (!task.isDone()) {
            var _ =
                    config.getScheduler()
                            .schedule(
                                    () -> rules.enqueue(task),
                                    response.map(AnswersFirst::wait).orElse(0L),
                                    TimeUnit.SECONDS);
        }
    }

    private static long wait(Response response) {
        try {
            return Long.parseLong(String.valueOf(response.header(RETRY_AFTER_HEADER)));
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }

    @Override
    public void stop(boolean shutdown, Runnable callback) {
        rules.stop(shutdown, callback);
    }

    @Override
    public boolean isStopped() {
        return rules.isStopped();
    }

    @Override
    public int cancelRequests() {
        return rules.cancelRequests();
    }
}
