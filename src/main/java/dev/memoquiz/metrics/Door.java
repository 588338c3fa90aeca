package dev.memoquiz.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A small HTTP server for a few pages: GET and HEAD alone, a few threads, short requests.
final class Door implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final int THREADS = 4;
    private static final int WAITING = 32;
    private static final Duration IDLE = Duration.ofSeconds(30);

    /// The JDK reads these once, before its first server, and knows no other way to be told.
    private static final Map<String, String> LIMITS =
            Map.of(
                    "sun.net.httpserver.maxReqHeaderSize", "8192",
                    "sun.net.httpserver.maxReqHeaders", "50",
                    "sun.net.httpserver.drainAmount", "8192",
                    "sun.net.httpserver.maxReqTime", "5",
                    "sun.net.httpserver.maxRspTime", "5",
                    "jdk.httpserver.maxConnections", "64");

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Map<String, Supplier<Page>> pages;

    private Door(HttpServer server, Map<String, Supplier<Page>> pages) {
        this.server = server;
        this.pages = Map.copyOf(pages);
        this.threads =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        IDLE.toSeconds(),
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(WAITING),
                        Thread.ofPlatform().daemon().name("metrics-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
    }

    static Door open(InetSocketAddress address, Map<String, Supplier<Page>> pages) {
        LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        try {
            Door door = new Door(HttpServer.create(address, WAITING), pages);
            var _ = door.server.createContext("/", door::answer);
            door.server.setExecutor(door.threads);
            door.server.start();
            return door;
        } catch (IOException taken) {
            throw new MetricsRefused(
                    "MemoQuiz cannot serve its metrics on %s, port %d, since that is taken or may not be used: choose another with MEMOQUIZ_METRICS_PORT or MEMOQUIZ_METRICS_ADDRESS."
                            .formatted(address.getAddress().getHostAddress(), address.getPort()),
                    taken);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, page(exchange));
        } catch (RuntimeException unexpected) {
            LOG.warn("a look at the metrics failed", unexpected);
            throw unexpected;
        }
    }

    private Page page(HttpExchange exchange) {
        Supplier<Page> page = pages.get(exchange.getRequestURI().getPath());
        if (page == null) {
            return Page.text(404, "not found");
        }
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> page.get();
            default -> Page.text(405, "only GET and HEAD");
        };
    }

    private static void send(HttpExchange exchange, Page page) throws IOException {
        byte[] body = page.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", page.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (page.status() == 405) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(page.status(), -1);
        } else {
            exchange.sendResponseHeaders(page.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
