package dev.memoquiz.terminal;

import dev.memoquiz.app.Desk;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.terminal.line.LineSink;
import dev.memoquiz.terminal.page.Clean;
import dev.memoquiz.terminal.page.Page;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What every command has at hand.
record House(Doors doors, Stage stage) {
    private static final int MOST_CODE_POINTS = 30;

    Desk desk() {
        return doors.desk().get();
    }

    /// A reader at this computer: whoever gives the same name, however written, is the same reader.
    Reader reader(Optional<String> name) {
        String shown =
                name.map(House::trimmed)
                        .filter(given -> !given.isEmpty())
                        .orElseGet(this::usualName);
        return new Reader(new ReaderId("local:" + shown.toLowerCase(Locale.ROOT)), shown);
    }

    private String usualName() {
        String name = trimmed(doors.defaults().get().name());
        return name.isEmpty() ? "reader" : name;
    }

    private static String trimmed(String name) {
        String clean = Clean.of(name).replaceAll("\\s+", " ").strip();
        int kept = Math.min(clean.codePointCount(0, clean.length()), MOST_CODE_POINTS);
        return clean.substring(0, clean.offsetByCodePoints(0, kept));
    }

    void print(Consumer<Page> writer) {
        new LineSink(stage.out(), stage.columns()).print(writer);
    }

    /// Says in one sentence what is wrong, on the error stream.
    void complain(String sentence) {
        stage.err().println(Clean.of(sentence));
        stage.err().flush();
    }

    /// The same; the exit code is for the caller to give back.
    int refuse(String sentence) {
        complain(sentence);
        return Commands.REFUSED;
    }
}
