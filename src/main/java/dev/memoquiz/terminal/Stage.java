package dev.memoquiz.terminal;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// Where a command runs: its streams, and what can be done with them.
///
/// @param terminal opens the terminal that input and output share; empty where there is none, or its cursor cannot be moved
/// @param colours may be used on it
/// @param columns how wide lines may be where they are simply printed
public record Stage(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        Supplier<Optional<Terminal>> terminal,
        boolean colours,
        int columns) {
    private static final int ON_A_TERMINAL = 60;
    private static final int ELSEWHERE = 72;

    /// That of this process; see no-color.org for `NO_COLOR`.
    public static Stage ofProcess(Map<String, String> environment) {
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return new Stage(
                System.in,
                printing(new FileOutputStream(FileDescriptor.out)),
                printing(new FileOutputStream(FileDescriptor.err)),
                fitting(),
                () -> onTerminal() && !dumb ? opened() : Optional.empty(),
                environment.getOrDefault("NO_COLOR", "").isEmpty(),
                columns(environment.getOrDefault("COLUMNS", "")));
    }

    /// A shell that tells the width of its window is believed, within reason.
    private static int columns(String told) {
        int usual = onTerminal() ? ON_A_TERMINAL : ELSEWHERE;
        return told.matches("[0-9]{2,3}") ? Math.clamp(Integer.parseInt(told), 40, 100) : usual;
    }

    /// Since Java 25 there is no console again where input or output is not a terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    /// A terminal that cannot be opened is no reason to give up: lines will do.
    private static Optional<Terminal> opened() {
        try {
            return Optional.of(
                    TerminalBuilder.builder()
                            .system(true)
                            .dumb(false)
                            .encoding(StandardCharsets.UTF_8)
                            .build());
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static PrintStream printing(OutputStream out) {
        return new PrintStream(new BufferedOutputStream(out), false, fitting());
    }

    /// A machine without a locale says ASCII, but its terminals and pipes nearly always carry UTF-8.
    private static Charset fitting() {
        Charset said = System.out.charset();
        return said.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : said;
    }
}
