package dev.memoquiz.discord.shard;

import java.io.IOException;
import java.time.Duration;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// What Discord says of logging in.
///
/// @param gateway where to
/// @param total how many logins it allows in a day, 1,000 for most bots
/// @param left how many of them are left
/// @param renewed when they are all there again
/// @param atOnce how many shards may log in every five seconds
public record LoginBudget(String gateway, int total, int left, Duration renewed, int atOnce) {
    /// For how long no shard may log in. One login for each that may do so at once is kept back, since all of them may be about to,
    /// and who logs in once too often loses the token.
    public Duration exhausted() {
        return left >= atOnce ? Duration.ZERO : renewed;
    }

    /// Asks Discord.
    ///
    /// @param api where requests go, with the version and a final slash
    public static LoginBudget ask(OkHttpClient http, String api, String token) throws IOException {
        Request request =
                new Request.Builder()
                        .url(api + "gateway/bot")
                        .header("Authorization", "Bot " + token)
                        .header("User-Agent", "DiscordBot (MemoQuiz, 1)")
                        .build();
        try (Response response = http.newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw new Unwelcome(response.code());
            }
            return of(DataObject.fromJson(response.body().string()));
        }
    }

    private static LoginBudget of(DataObject answer) {
        DataObject limit = answer.getObject("session_start_limit");
        return new LoginBudget(
                answer.getString("url"),
                limit.getInt("total"),
                limit.getInt("remaining"),
                Duration.ofMillis(limit.getLong("reset_after")),
                Math.max(1, limit.getInt("max_concurrency")));
    }

    /// Discord answered, but not as asked.
    public static final class Unwelcome extends IOException {
        private final int status;

        Unwelcome(int status) {
            super("Discord answered with " + status);
            this.status = status;
        }

        /// Whether it is the token that Discord does not know.
        public boolean unknown() {
            return status == 401;
        }
    }
}
