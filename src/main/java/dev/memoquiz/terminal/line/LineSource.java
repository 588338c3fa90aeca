package dev.memoquiz.terminal.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/// Lines of input, one after the other, in bounded memory.
public final class LineSource {
    private static final int LONGEST = 10_000;

    private final BufferedReader reader;

    public LineSource(InputStream in, Charset charset) {
        this.reader = new BufferedReader(new InputStreamReader(in, charset));
    }

    /// The next line without its end; empty at the end of input. What goes beyond 10,000 characters is read and dropped.
    Optional<String> next() {
        try {
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException("input cannot be read", e);
        }
    }

    private Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        boolean ended = c < 0;
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
            c = reader.read();
        }
        return ended ? Optional.empty() : Optional.of(line.toString());
    }
}
