package dev.memoquiz.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.memoquiz.content.QuizFolder;
import dev.memoquiz.domain.quiz.QuizId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures how long a large folder of quizzes takes to be read, and what it keeps in memory: `LibraryLoad QUIZZES`.
///
/// Each quiz is the test quiz with its nine questions repeated to fifty, about 32 KB.
final class LibraryLoad {
    private static final Path TINY = Path.of("src/test/resources/quizzes/tiny");
    private static final int QUESTIONS = 50;

    private LibraryLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int quizzes = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("memoquiz-library");
        long bytes = write(folder, quizzes);
        Environment.print();
        line("quizzes", "%d of %d questions, %.0f MB", quizzes, QUESTIONS, bytes / 1e6);
        long start = System.nanoTime();
        QuizFolder library = QuizFolder.open(folder);
        line("opened after", "%.1f s", since(start));
        boolean served = library.find(new QuizId("tiny-" + (quizzes - 1))).isPresent();
        line("last quiz served after", "%.1f s (%s)", since(start), served);
        library.whenRead().toCompletableFuture().join();
        line("all read after", "%.1f s, processor time %.1f s", since(start), processor());
        line("quizzes served", "%d, problems %d", library.all().size(), library.problems().size());
        long again = System.nanoTime();
        library.refresh();
        line("looked at again in", "%.2f s", since(again));
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        line("heap in use", "%.0f MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static long write(Path folder, int quizzes) throws IOException {
        String yaml =
                Files.readString(TINY.resolve("quiz.yaml"))
                        .replaceAll("(?m)^    gives-away:.*\\n(      - .*\\n)*", "");
        String fifty = repeated(yaml);
        for (int i = 0; i < quizzes; i++) {
            Path quiz = Files.createDirectory(folder.resolve("tiny-" + i));
            Files.copy(TINY.resolve("document.txt"), quiz.resolve("document.txt"));
            Files.writeString(quiz.resolve("quiz.yaml"), fifty.replaceFirst("(?m)^id: .*", "id: tiny-" + i));
        }
        return (long) fifty.length() * quizzes;
    }

    private static String repeated(String yaml) {
        int at = yaml.indexOf("\nquestions:\n") + "\nquestions:\n".length();
        String[] questions = yaml.substring(at).split("(?m)(?=^  - id: )");
        StringBuilder all = new StringBuilder(yaml.substring(0, at));
        for (int i = 0; i < QUESTIONS; i++) {
            all.append(questions[i % questions.length].replaceFirst("- id: ", "- id: q" + i + "-"));
        }
        return all.toString();
    }

    /// Of all threads since the start of the process, in seconds; tells more than the clock on a busy machine.
    private static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                / 1e9;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void line(String name, String format, Object... values) {
        System.out.println(
                String.format(Locale.ROOT, "%-24s ", name) + String.format(Locale.ROOT, format, values));
    }
}
