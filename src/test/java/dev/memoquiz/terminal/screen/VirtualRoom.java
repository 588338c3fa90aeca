package dev.memoquiz.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.memoquiz.terminal.Commands;
import dev.memoquiz.terminal.Playroom;
import dev.memoquiz.terminal.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/// A run of the command line on an emulated terminal: keys are typed, and the screen is looked at.
final class VirtualRoom {
    private static final int LOOKS = 500;
    private static final long LOOK_MILLIS = 30;

    private final ScreenTerminal.VirtualTerminal virtual;
    private final CompletableFuture<Integer> code;

    private VirtualRoom(ScreenTerminal.VirtualTerminal virtual, CompletableFuture<Integer> code) {
        this.virtual = virtual;
        this.code = code;
    }

    static VirtualRoom open(
            Playroom room, int columns, int rows, boolean colours, String... arguments) {
        try {
            ScreenTerminal.VirtualTerminal virtual =
                    ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
            Stage stage =
                    new Stage(
                            new ByteArrayInputStream(new byte[0]),
                            new PrintStream(
                                    new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                            new PrintStream(
                                    new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8,
                            () -> Optional.of(virtual.terminal()),
                            colours,
                            columns);
            return new VirtualRoom(
                    virtual,
                    CompletableFuture.supplyAsync(
                            () -> Commands.run(room.doors(), stage, arguments)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VirtualRoom type(String keys) {
        try {
            virtual.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until the screen shows some words.
    VirtualRoom sees(String words) {
        for (int i = 0; i < LOOKS; i++) {
            if (screen().contains(words)) {
                return this;
            }
            rest();
        }
        return fail("never saw '" + words + "' but:\n" + screen());
    }

    void resize(int columns, int rows) {
        virtual.screen().setSize(Size.of(columns, rows));
        virtual.terminal().setSize(Size.of(columns, rows));
    }

    /// Waits for the end and its exit code.
    void ends() {
        assertThat(code.orTimeout(10, TimeUnit.SECONDS).join()).isZero();
    }

    /// The characters on the screen once it has come to rest.
    String settled() {
        String before = "";
        String now = screen();
        while (!now.equals(before)) {
            rest();
            before = now;
            now = screen();
        }
        return now;
    }

    /// The characters on the screen, a line each.
    String screen() {
        StringBuilder text = new StringBuilder();
        long[] cells = cells();
        int columns = virtual.screen().getColumns();
        for (int i = 0; i < cells.length; i++) {
            int codePoint = ScreenTerminal.cellCodePoint(cells[i]);
            text.appendCodePoint(codePoint == 0 ? ' ' : codePoint);
            if (i % columns == columns - 1) {
                text.append('\n');
            }
        }
        return text.toString().replaceAll(" +\n", "\n");
    }

    long[] cells() {
        ScreenTerminal screen = virtual.screen();
        long[] cells = new long[screen.getColumns() * screen.getRows()];
        screen.dump(cells, new int[2]);
        return cells;
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
