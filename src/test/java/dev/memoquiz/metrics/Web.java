package dev.memoquiz.metrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Looks at the pages of the metrics from outside.
public final class Web implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;

    public Web(int port) {
        this.port = port;
    }

    /// Any free port of this machine, and this machine alone.
    public static InetSocketAddress anyPort() {
        return new InetSocketAddress("127.0.0.1", 0);
    }

    HttpResponse<String> send(String method, String path) {
        return send(method, path, HttpRequest.BodyPublishers.noBody());
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, body)
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public int status(String path) {
        return send("GET", path).statusCode();
    }

    public String body(String path) {
        return send("GET", path).body();
    }

    /// Each sample by its name and labels, such as `memoquiz_interactions_total{kind="press",outcome="answered"}`.
    public Map<String, Double> samples() {
        Map<String, Double> samples = new TreeMap<>();
        body("/metrics")
                .lines()
                .filter(Predicate.not(line -> line.startsWith("#")))
                .forEach(line -> {
                    int space = line.lastIndexOf(' ');
                    samples.put(
                            line.substring(0, space), Double.valueOf(line.substring(space + 1)));
                });
        return samples;
    }

    public double sample(String name) {
        return Objects.requireNonNull(samples().get(name), () -> "no " + name);
    }

    @Override
    public void close() {
        client.close();
    }
}
