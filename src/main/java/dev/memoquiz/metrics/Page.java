package dev.memoquiz.metrics;

/// What a request is answered with.
record Page(int status, String type, String body) {
    /// The text format of Prometheus, as its server asks for it.
    static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    static Page text(int status, String line) {
        return new Page(status, "text/plain; charset=utf-8", line + "\n");
    }
}
