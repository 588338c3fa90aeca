package dev.memoquiz.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages over real HTTP, and how little they let themselves be troubled.
final class MetricsTest {
    private final Metrics metrics = Metrics.open(Web.anyPort());
    private final Web web = new Web(metrics.port());

    @AfterEach
    void close() {
        web.close();
        metrics.close();
    }

    private void ready() {
        metrics.watch(new Signs(() -> true, () -> true, () -> 11, () -> 3, () -> 7));
    }

    @Test
    void before_the_bot_is_ready_it_is_alive_and_says_what_is_missing() {
        assertThat(web.body("/healthz")).isEqualTo("alive\n");
        assertThat(web.status("/readyz")).isEqualTo(503);
        assertThat(web.body("/readyz"))
                .isEqualTo("not ready: Discord is not connected, the database does not answer\n");
        ready();
        assertThat(web.status("/readyz")).isEqualTo(200);
    }

    @Test
    void every_figure_is_there_from_the_start_at_nought() {
        Map<String, Double> samples = web.samples();
        assertThat(samples)
                .containsEntry(
                        "memoquiz_interactions_total{kind=\"press\",outcome=\"answered\"}", 0.0)
                .containsEntry("memoquiz_acknowledgement_seconds_count{kind=\"command\"}", 0.0)
                .containsEntry("memoquiz_transaction_seconds_count{outcome=\"failed\"}", 0.0)
                .containsEntry("memoquiz_gateway_turns_total{turn=\"resumed\"}", 0.0)
                .containsEntry("memoquiz_gateway_connected", 0.0);
    }

    @Test
    void the_lines_that_wait_are_those_of_this_moment() {
        ready();
        assertThat(web.sample("memoquiz_interactions_underway")).isEqualTo(11);
        assertThat(web.sample("memoquiz_discord_requests_waiting")).isEqualTo(3);
        assertThat(web.sample("memoquiz_changes_waiting")).isEqualTo(7);
    }

    @Test
    void memory_of_the_process_is_told_in_bytes() {
        assertThat(web.sample("process_resident_memory_bytes")).isBetween(3e7, 3e10);
        assertThat(web.samples())
                .containsKeys("process_uptime_seconds", "jvm_threads_live_threads");
    }

    @Test
    void the_format_is_the_one_that_prometheus_asks_for() {
        HttpResponse<String> page = web.send("GET", "/metrics");
        assertThat(page.headers().firstValue("Content-Type"))
                .contains("text/plain; version=0.0.4; charset=utf-8");
        assertThat(page.body()).contains("# TYPE memoquiz_interactions_total counter");
    }

    @Test
    void head_gives_the_head_alone() {
        HttpResponse<String> page = web.send("HEAD", "/healthz");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Length")).contains("6");
        assertThat(page.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/metrics/",
                "/Metrics",
                "/healthz/x",
                "/%2e%2e/etc/passwd",
                "/favicon.ico"
            })
    void other_paths_are_not_found(String path) {
        assertThat(web.status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW"})
    void other_methods_are_refused(String method) {
        HttpResponse<String> page = web.send(method, "/metrics", BodyPublishers.ofString("x"));
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void a_long_head_is_cut_off_and_the_next_request_is_served() throws IOException {
        String answer =
                raw("GET /healthz HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(100_000) + "\r\n\r\n");
        assertThat(answer).doesNotContain("alive");
        assertThat(web.status("/healthz")).isEqualTo(200);
    }

    @Test
    void clients_that_say_nothing_keep_nobody_out() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), metrics.port());
                socket.getOutputStream()
                        .write("GET /healthz HTT".getBytes(StandardCharsets.US_ASCII));
                silent.add(socket);
            }
            assertThat(web.status("/healthz")).isEqualTo(200);
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void a_database_that_hangs_is_asked_once_and_not_waited_for() {
        CountDownLatch hanging = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        metrics.watch(
                new Signs(
                        () -> true,
                        () -> {
                            asked.incrementAndGet();
                            return waitedFor(hanging);
                        },
                        () -> 0,
                        () -> 0,
                        () -> 0));
        assertThat(web.status("/readyz")).isEqualTo(503);
        assertThat(web.body("/readyz")).isEqualTo("not ready: the database does not answer\n");
        assertThat(asked).hasValue(1);
        hanging.countDown();
        assertThat(web.status("/readyz")).isEqualTo(200);
    }

    private static boolean waitedFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_sentence() {
        InetSocketAddress taken =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), metrics.port());
        assertThatThrownBy(() -> Metrics.open(taken))
                .isInstanceOf(MetricsRefused.class)
                .hasMessage(
                        "MemoQuiz cannot serve its metrics on 127.0.0.1, port %d, since that is taken or may not be used: choose another with MEMOQUIZ_METRICS_PORT or MEMOQUIZ_METRICS_ADDRESS.",
                        metrics.port());
    }

    @Test
    void on_the_loopback_address_no_other_address_of_this_machine_is_open() throws IOException {
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList();
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, metrics.port()).close())
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> new Socket("127.0.0.2", metrics.port()).close())
                .isInstanceOf(IOException.class);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), metrics.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cutOff) {
            return "";
        }
    }
}
