package dev.memoquiz.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.memoquiz.content.QuizFolder;
import dev.memoquiz.domain.quiz.QuizId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// Measures how long a large folder of quizzes takes to be read, and what it keeps in memory: `LibraryLoad QUIZZES`.
///
/// Each quiz is the test quiz with its nine questions repeated to fifty, about 32 KB. They are read by a Java of its own, with the
/// options of the start script for `check`, but a heap of 1 GB; then by one with both compilers, as the bot has it.
final class LibraryLoad {
    private static final Path TINY = Path.of("src/test/resources/quizzes/tiny");
    private static final int QUESTIONS = 50;
    private static final List<String> JAVA =
            List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xms24m",
                    "-Xmn16m",
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Reading.class.getName());

    private LibraryLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int quizzes = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("memoquiz-library");
        try {
            long bytes = write(folder, quizzes);
            Environment.print();
            line("quizzes", "%d of %d questions, %.0f MB", quizzes, QUESTIONS, bytes / 1e6);
            read(folder, 1);
            read(folder, 4);
            line("load after all", "%s", Environment.load());
        } finally {
            delete(folder);
        }
    }

    private static void read(Path folder, int compilers) throws IOException, InterruptedException {
        String option = "-XX:TieredStopAtLevel=" + compilers;
        System.out.println(option);
        List<String> command = new ArrayList<>(JAVA);
        command.add(1, option);
        command.add(folder.toString());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("reading ended with " + status);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// Reads the folder and looks at it while it does: `Reading FOLDER`.
    static final class Reading {
        private static final double LONGEST_SECONDS = 20;
        private static final double LARGEST_MB = 1000;

        private Reading() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            long start = System.nanoTime();
            QuizFolder library = QuizFolder.open(folder);
            double opened = since(start);
            CompletableFuture<?> reading = library.whenRead().toCompletableFuture();
            boolean served = library.find(new QuizId("tiny-1")).isPresent();
            double first = since(start);
            boolean meanwhile = served && !reading.isDone();
            reading.join();
            double all = since(start);
            double heap = peak();
            line("opened after", "%.1f s", opened);
            line("a quiz served after", "%.1f s, while others were read: %s", first, yes(meanwhile));
            line("all read after", "%.1f s, processor time %.1f s", all, processor());
            line("quizzes served", "%d, problems %d", library.all().size(), library.problems().size());
            line("heap at most", "%.0f MB", heap);
            again(library);
            line(
                    "bars",
                    "all read in %.0f s: %s; heap of %.0f MB: %s; served while others are read: %s",
                    LONGEST_SECONDS,
                    yes(all <= LONGEST_SECONDS),
                    LARGEST_MB,
                    yes(heap <= LARGEST_MB),
                    yes(meanwhile));
        }

        private static void again(QuizFolder library) {
            long start = System.nanoTime();
            library.refresh();
            line("looked at again in", "%.2f s", since(start));
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            line("heap in use", "%.0f MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        }

        private static String yes(boolean kept) {
            return kept ? "yes" : "NO";
        }

        /// The most that the heap held at any moment, garbage included.
        private static double peak() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getType() == MemoryType.HEAP)
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    / 1e6;
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
