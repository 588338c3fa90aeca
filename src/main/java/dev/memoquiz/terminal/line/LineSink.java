package dev.memoquiz.terminal.line;

import dev.memoquiz.terminal.page.Line;
import dev.memoquiz.terminal.page.Page;
import java.io.PrintStream;
import java.util.function.Consumer;

/// Prints pages without colours.
public final class LineSink {
    private final PrintStream out;
    private final int width;

    public LineSink(PrintStream out, int width) {
        this.out = out;
        this.width = width;
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
        Page page = new Page(width);
        writer.accept(page);
        for (Line line : page.lines()) {
            out.println(line.text());
        }
        if (out.checkError()) {
            throw new Closed();
        }
    }
}
