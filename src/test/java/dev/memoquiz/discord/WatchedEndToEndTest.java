package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Waiting;
import dev.memoquiz.fakediscord.rest.Fault;
import dev.memoquiz.metrics.Metrics;
import dev.memoquiz.metrics.Signs;
import dev.memoquiz.metrics.Web;
import dev.memoquiz.storage.DatabaseKind;
import dev.memoquiz.storage.OnEachDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The real bot as its metrics show it.
@OnEachDatabase
final class WatchedEndToEndTest {
    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";

    private final Metrics metrics = Metrics.open(Web.anyPort());
    private final Web web = new Web(metrics.port());
    private final BotStand stand;

    WatchedEndToEndTest(DatabaseKind database) {
        stand = new BotStand(database, metrics.discord(), metrics.storage());
        metrics.watch(
                new Signs(
                        () -> stand.bot().connected(),
                        stand.store::answers,
                        () -> stand.bot().underway(),
                        () -> stand.bot().requestsWaiting(),
                        stand.store::waiting));
    }

    @AfterEach
    void close() {
        stand.close();
        web.close();
        metrics.close();
    }

    private void risesTo(double value, String sample) {
        Waiting.until(() -> web.sample(sample) >= value, sample + " of " + value);
        assertThat(web.sample(sample)).isEqualTo(value);
    }

    private static String interactions(String kind, String outcome) {
        return "memoquiz_interactions_total{kind=\"" + kind + "\",outcome=\"" + outcome + "\"}";
    }

    private static String acknowledged(String kind) {
        return "memoquiz_acknowledgement_seconds_count{kind=\"" + kind + "\"}";
    }

    @Test
    void commands_presses_and_commits_are_counted() {
        double before = web.sample("memoquiz_changes_committed_total");
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        stand.ada.press(message, letter(message, "The lamp went out")).message();
        risesTo(1, interactions("command", "answered"));
        risesTo(1, interactions("press", "answered"));
        risesTo(1, acknowledged("command"));
        risesTo(1, acknowledged("press"));
        risesTo(before + 2, "memoquiz_changes_committed_total");
        assertThat(web.sample("memoquiz_transaction_seconds_sum{outcome=\"committed\"}"))
                .isBetween(0.0, 10.0);
        assertThat(web.sample("memoquiz_acknowledgement_seconds_bucket{kind=\"press\",le=\"3.0\"}"))
                .isEqualTo(1);
    }

    @Test
    void completions_and_forms_are_counted() {
        assertThat(stand.ada.in(stand.room).autocomplete("quiz start", "quiz", "ti").choices())
                .isNotEmpty();
        stand.ada.forgeSubmit(stand.room, "m1:w:nonsense", Map.of("text", "dog")).message();
        risesTo(1, interactions("completion", "answered"));
        risesTo(1, acknowledged("completion"));
        risesTo(1, interactions("form", "unknown"));
    }

    @Test
    void slow_failing_and_unknown_ones_are_told_apart() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        String answer = letter(message, "The lamp went out");
        stand.ada.forgePress(message, "old-bot:1").message();
        stand.journal.fail(new IllegalStateException("planted"));
        stand.ada.press(message, answer).message();
        stand.journal.recover();
        stand.journal.slow(Duration.ofMillis(700));
        stand.ada.press(message, answer);
        risesTo(1, interactions("press", "unknown"));
        risesTo(1, interactions("press", "failed"));
        risesTo(1, interactions("press", "deferred"));
        risesTo(3, acknowledged("press"));
    }

    @Test
    void an_answer_that_discord_does_not_take_is_counted_and_not_as_acknowledged() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        stand.discord
                .faults()
                .inject("POST", CALLBACK, 1, new Fault.Refuse(400, 50035, "Invalid Form Body"));
        stand.ada.press(message, letter(message, "The lamp went out"));
        risesTo(1, "memoquiz_replies_undelivered_total");
        assertThat(web.sample(acknowledged("press"))).isZero();
    }

    @Test
    void waits_that_discord_asks_for_are_counted() {
        SeenMessage message = stand.ask(stand.ada, "what-happened");
        stand.discord
                .faults()
                .inject("POST", CALLBACK, 1, new Fault.TooMany(Duration.ofMillis(300), false));
        stand.ada.press(message, letter(message, "The lamp went out")).message();
        risesTo(1, "memoquiz_rate_limit_wait_seconds_count");
        assertThat(web.sample("memoquiz_rate_limit_wait_seconds_sum")).isBetween(0.2, 1.5);
    }

    @Test
    void the_bot_is_alive_but_not_ready_while_the_gateway_is_gone_and_recovers() {
        assertThat(web.status("/readyz")).isEqualTo(200);
        assertThat(web.sample("memoquiz_gateway_connected")).isEqualTo(1);
        stand.discord.gateway().down(true);
        Waiting.until(() -> web.status("/readyz") == 503, "not ready");
        assertThat(web.status("/healthz")).isEqualTo(200);
        stand.discord.gateway().down(false);
        Waiting.until(() -> web.status("/readyz") == 200, "ready again");
        // A try to come back while the gateway is still gone is another drop.
        assertThat(web.sample("memoquiz_gateway_turns_total{turn=\"dropped\"}")).isPositive();
        risesTo(1, "memoquiz_gateway_turns_total{turn=\"resumed\"}");
        risesTo(1, "memoquiz_gateway_turns_total{turn=\"renewed\"}");
    }

    @Test
    void the_bot_is_alive_but_not_ready_while_the_database_is_locked_and_recovers() {
        try (Handle other = stand.database().open()) {
            stand.kind.lock(other);
            assertThat(web.body("/readyz")).isEqualTo("not ready: the database does not answer\n");
            assertThat(web.status("/healthz")).isEqualTo(200);
            other.execute("rollback");
        }
        Waiting.until(() -> web.status("/readyz") == 200, "ready again");
    }

    /// Whatever people are called and press, there are only so many lines, and no line has an id or a text in it.
    @Test
    void labels_are_words_of_a_fixed_list() {
        SeenMessage message = stand.ask(stand.discord.user("Mallory\" } evil"), "what-happened");
        stand.ada.forgePress(message, "kind=\"evil\"").message();
        Map<String, Set<String>> labels = new TreeMap<>();
        Pattern label = Pattern.compile("([a-z]+)=\"([^\"]*)\"");
        for (String sample : web.samples().keySet()) {
            if (sample.startsWith("memoquiz_")) {
                Matcher each = label.matcher(sample);
                while (each.find()) {
                    labels.computeIfAbsent(each.group(1), _ -> new TreeSet<>()).add(each.group(2));
                }
            }
        }
        assertThat(labels.get("kind")).containsOnly("command", "completion", "form", "press");
        assertThat(labels.get("outcome"))
                .containsOnly(
                        "answered",
                        "committed",
                        "deferred",
                        "dropped",
                        "failed",
                        "refused",
                        "shed",
                        "unknown");
        assertThat(labels.get("turn")).containsOnly("dropped", "renewed", "resumed");
        assertThat(labels.keySet()).containsOnly("kind", "outcome", "turn", "le");
    }
}
