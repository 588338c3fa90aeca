package dev.memoquiz.discord;

import dev.memoquiz.discord.talk.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Tells when Discord answers a request with 429; what is done about it stays with JDA.
record RateLimitWatch(Watch watch) implements Interceptor {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}([.]\\d{1,9})?");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() == TOO_MANY_REQUESTS) {
            watch.rateLimited(wait(response.header("Retry-After")));
        }
        return response;
    }

    /// As the header states it in seconds; none where it does not.
    private static Duration wait(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000)))
                .orElse(Duration.ZERO);
    }
}
