package dev.memoquiz.terminal.copy;

import dev.memoquiz.domain.copy.Copy;
import dev.memoquiz.terminal.Stage;
import dev.memoquiz.terminal.page.Clean;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What is said of a copy, while it is made and once it is there.
record Told(Stage stage) {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// Goes to the error stream, which is no part of the outcome.
    void percent(int copied) {
        line(
                stage.err(),
                copied < 100
                        ? "Copied " + copied + " %..."
                        : "Copied. Reading the copy through, which can take longer...");
    }

    /// @param what was done, such as `Backed up`
    void done(String what, Copy copy) {
        line(
                "%s %s, to %s (%s, checked)."
                        .formatted(what, contents(copy), copy.place(), size(copy)));
    }

    void line(String sentence) {
        line(stage.out(), sentence);
    }

    private static void line(PrintStream to, String sentence) {
        to.println(Clean.of(sentence));
        to.flush();
    }

    /// Such as `1,234 answers, the latest of 2026-11-25 19:50 UTC`.
    private static String contents(Copy copy) {
        String count = copy.answers() == 1 ? "1 answer" : number(copy.answers()) + " answers";
        return copy.latest()
                .map(latest -> count + ", the latest of " + WHEN.format(latest) + " UTC")
                .orElse(count);
    }

    /// Such as `3.2 MB`, of a million bytes.
    private static String size(Copy copy) {
        return String.format(Locale.ROOT, "%,.1f MB", copy.bytes() / 1e6);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
