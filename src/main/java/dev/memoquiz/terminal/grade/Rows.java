package dev.memoquiz.terminal.grade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/// Writes lines as UTF-8, whatever the terminal speaks, and notices when nobody reads them any more.
final class Rows {
    private static final int BLOCK = 1 << 16;

    private final PrintStream out;
    private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK);
    private boolean open = true;

    Rows(PrintStream out) {
        this.out = out;
    }

    void write(String line) {
        block.writeBytes(line.getBytes(UTF_8));
        block.write('\n');
        if (block.size() >= BLOCK) {
            flush();
        }
    }

    void flush() {
        out.write(block.toByteArray(), 0, block.size());
        block.reset();
        open = !out.checkError();
    }

    boolean isOpen() {
        return open;
    }
}
