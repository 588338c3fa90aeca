package dev.memoquiz.terminal;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Ledger;
import dev.memoquiz.app.live.InMemoryLiveJournal;
import dev.memoquiz.content.report.Inspection;
import dev.memoquiz.content.report.JsonReport;
import dev.memoquiz.content.report.SarifReport;
import dev.memoquiz.content.report.TextReport;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.quiz.QuizLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/// The whole command line over a journal in memory; what one run leaves there, the next one finds.
public final class Playroom {
    private static final Path TINY = Path.of("src/test/resources/quizzes/tiny");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final AtomicLong seconds = new AtomicLong();
    private final InstantSource clock =
            () -> Instant.parse("1941-03-20T15:00:00Z").plusSeconds(seconds.getAndAdd(7));
    private final Desk desk;

    public Playroom(Question... questions) {
        this(Fixtures.library(questions));
    }

    Playroom(QuizLibrary library) {
        this.desk =
                Desk.of(
                        library,
                        new Ledger(journal, journal, journal, new InMemoryLiveJournal(journal)),
                        clock,
                        new SplittableRandom(31832));
    }

    /// What a run printed and how it ended.
    record Run(String out, String err, int code) {}

    public Desk desk() {
        return desk;
    }

    InMemoryJournal journal() {
        return journal;
    }

    Run run(String input, String... arguments) {
        return run(doors(), input, arguments);
    }

    Run run(Doors doors, String input, String... arguments) {
        return run(
                doors, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    Run run(Doors doors, InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Commands.run(doors, stage(in, out, err), arguments);
        return new Run(
                out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), code);
    }

    static Stage stage(InputStream in, OutputStream out, OutputStream err) {
        return new Stage(
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Optional::empty,
                false,
                72);
    }

    public Doors doors() {
        return new Doors(
                "1.2.3",
                () -> desk.quizzes(),
                () -> desk,
                () -> new Defaults("Ada", Optional.empty(), 10),
                new Doors.Tools(
                        Playroom::check,
                        () -> {
                            throw new IllegalStateException("no database");
                        }),
                () -> {
                    throw new IllegalStateException("no token");
                },
                trouble ->
                        new Doors.Told(
                                "It would not do: " + trouble.getMessage() + ".", Commands.FAILED));
    }

    private static Checking.Report check(Optional<Path> path, Checking.Format format) {
        Inspection found = Inspection.of(path.orElse(TINY));
        String text =
                switch (format) {
                    case TEXT -> TextReport.of(found);
                    case JSON -> JsonReport.of(found);
                    case SARIF -> SarifReport.of(found);
                };
        return new Checking.Report(text, found.errors(), found.warnings());
    }
}
