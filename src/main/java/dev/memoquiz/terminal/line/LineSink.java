package dev.memoquiz.terminal.line;

import dev.memoquiz.terminal.page.Line;
import dev.memoquiz.terminal.page.Page;
import java.io.PrintStream;
import java.util.function.Consumer;

/// Prints pages without colours.
public final class LineSink {
    private static final int WIDTH = 72;

    private final PrintStream out;

    public LineSink(PrintStream out) {
        this.out = out;
    }

    /// Whoever read the output has gone away, so there is nobody left to play with.
    public static final class Closed extends RuntimeException {
        private Closed() {
            super("the output is closed");
        }
    }

    /// Prints an empty line.
    void blank() {
        out.println();
    }

    /// Prints what `writer` puts on a fresh page.
    public void print(Consumer<Page> writer) {
        Page page = new Page(WIDTH);
        writer.accept(page);
        for (Line line : page.lines()) {
            out.println(line.text());
        }
        if (out.checkError()) {
            throw new Closed();
        }
    }
}
