package dev.memoquiz.rehearsal;

import java.io.IOException;

/// The stage on which a bot of the tests rehearses.
public record Rehearsing(Stage stage) implements AutoCloseable {
    public static Rehearsing open() throws IOException {
        return new Rehearsing(Stage.open(new Script()));
    }

    public int port() {
        return stage.port();
    }

    @Override
    public void close() throws IOException {
        stage.close();
    }
}
