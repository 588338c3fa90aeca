package dev.memoquiz.discord;

import dev.memoquiz.discord.gate.AnswersFirst;
import dev.memoquiz.discord.talk.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// Opens the connection to Discord: no intents beyond what all bots have, no caches beyond what tells who is a teacher of which
/// channel, a bounded number of requests at a time.
final class Connection {
    static final String WRONG_TOKEN =
            "Discord did not accept the token: copy it anew from the Bot page of your application at"
                    + " https://discord.com/developers/applications and set DISCORD_TOKEN to it.";

    private static final Duration LONGEST_LOGIN = Duration.ofSeconds(20);
    private static final String WITH_MESSAGE = "with_response";
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private Connection() {}

    static void requireToken(BotSettings settings) {
        if (!TOKEN.matcher(settings.token()).matches()) {
            throw new BotRefused(
                    "The token is empty or holds characters that no token has: set DISCORD_TOKEN to the token from"
                            + " the Bot page of your application at https://discord.com/developers/applications.");
        }
    }

    /// The workers are left running when the connection ends.
    static JDA login(BotSettings settings, Workers workers, Watch watch, Object... listeners) {
        return built(
                builder(settings, workers, http(watch))
                        .setSessionController(new Sessions(settings.gatewayUrl()))
                        .addEventListeners(new GatewayTurns(watch))
                        .addEventListeners(listeners));
    }

    static JDA built(JDABuilder builder) {
        try {
            return builder.build();
        } catch (InvalidTokenException refused) {
            throw new BotRefused(WRONG_TOKEN, refused);
        } catch (RuntimeException unreachable) {
            throw unreachable(unreachable);
        }
    }

    static BotRefused unreachable(Exception cause) {
        return new BotRefused(
                "Discord cannot be reached: check the network, or DISCORD_API_URL if it is set.",
                cause);
    }

    /// JDA itself would try to reach the gateway for ever and without a word.
    static JDA ready(CompletableFuture<JDA> login, Workers workers, Ending ending) {
        try {
            JDA jda = login.join();
            Future<?> limit =
                    workers.timer()
                            .schedule(
                                    jda::shutdownNow, LONGEST_LOGIN.toSeconds(), TimeUnit.SECONDS);
            JDA ready = jda.awaitReady();
            limit.cancel(false);
            return ready;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } catch (IllegalStateException closed) {
            throw ending.known()
                    .orElseGet(() ->
                            new BotRefused(
                                    "Discord's gateway could not be reached: check the network, or"
                                            + " DISCORD_GATEWAY_URL if it is set, and start again.",
                                    closed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BotRefused("The bot was stopped before it was ready.", interrupted);
        }
    }

    static JDABuilder builder(BotSettings settings, Workers workers, OkHttpClient.Builder http) {
        RestConfig rest = new RestConfig();
        settings.apiUrl().ifPresent(rest::setBaseUrl);
        rest.setRateLimiterFactory(AnswersFirst::new);
        return JDABuilder.createLight(settings.token(), EnumSet.noneOf(GatewayIntent.class))
                .enableCache(CacheFlag.MEMBER_OVERRIDES)
                .setRestConfig(rest)
                .setGatewayPool(Workers.oneThread("discord-gateway"), true)
                .setCallbackPool(workers.handlers(), false)
                .setRateLimitElastic(workers.requests(), false)
                .setHttpClientBuilder(http)
                .setEnableShutdownHook(false);
    }

    static OkHttpClient.Builder http(Watch watch) {
        return new OkHttpClient.Builder()
                .addInterceptor(new RateLimitWatch(watch))
                .addInterceptor(Connection::withShortReceipt)
                .connectionPool(
                        new ConnectionPool(
                                Workers.REQUESTS_AT_A_TIME,
                                Workers.IDLE.toSeconds(),
                                TimeUnit.SECONDS));
    }

    /// Has Discord take an answer without sending back the message that it made, as JDA asks for: nobody here reads that, and taking
    /// it apart is an eighth of the bot's work.
    private static Response withShortReceipt(Interceptor.Chain chain) throws IOException {
        Request request = chain.request();
        HttpUrl url = request.url();
        return chain.proceed(
                url.queryParameter(WITH_MESSAGE) == null
                        ? request
                        : request.newBuilder()
                                .url(
                                        url.newBuilder()
                                                .removeAllQueryParameters(WITH_MESSAGE)
                                                .build())
                                .build());
    }

    /// JDA never asks where the gateway is; it has to be told here.
    private static final class Sessions extends ConcurrentSessionController {
        private final Optional<String> gateway;

        Sessions(Optional<String> gateway) {
            this.gateway = gateway;
        }

        @Override
        public String getGateway() {
            return gateway.orElseGet(super::getGateway);
        }
    }
}
