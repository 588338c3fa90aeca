package dev.memoquiz.terminal;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where a command runs: its streams, and what can be done with them.
///
/// @param fullScreen input and output are one terminal whose cursor can be moved
/// @param colours may be used on it
public record Stage(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        boolean fullScreen,
        boolean colours) {

    /// That of this process; see no-color.org for `NO_COLOR`.
    public static Stage ofProcess(Map<String, String> environment) {
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        return new Stage(
                System.in,
                printing(new FileOutputStream(FileDescriptor.out)),
                printing(new FileOutputStream(FileDescriptor.err)),
                fitting(),
                onTerminal() && !dumb,
                environment.getOrDefault("NO_COLOR", "").isEmpty());
    }

    /// Since Java 25 there is no console again where input or output is not a terminal.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
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
