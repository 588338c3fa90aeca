package dev.memoquiz.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One quiz of fifty questions, all of them the single choice of the test quiz.
final class OneQuestion {
    private static final Path TINY = Path.of("src/test/resources/quizzes/tiny");
    private static final int QUESTIONS = 50;
    private static final Pattern SINGLE =
            Pattern.compile("(?ms)^  - id: what-happened\\n.*?(?=^  - id: )");

    private OneQuestion() {}

    /// The same program with no other quiz.
    static ProcessBuilder served(ProcessBuilder program) throws IOException {
        program.environment().put("MEMOQUIZ_QUIZZES", folder().toString());
        program.environment().put("MEMOQUIZ_QUIZZES_DEFAULT", "tiny");
        return program;
    }

    private static Path folder() throws IOException {
        String yaml = Files.readString(TINY.resolve("quiz.yaml"));
        int at = yaml.indexOf("\nquestions:\n") + "\nquestions:\n".length();
        Matcher single = SINGLE.matcher(yaml);
        if (!single.find()) {
            throw new IllegalStateException("the test quiz has no question what-happened");
        }
        StringBuilder fifty = new StringBuilder(yaml.substring(0, at));
        for (int i = 0; i < QUESTIONS; i++) {
            fifty.append(single.group().replaceFirst("what-happened", "what-happened-" + i));
        }
        Path folder = Files.createTempDirectory("memoquiz-one");
        Path quiz = Files.createDirectory(folder.resolve("tiny"));
        Files.copy(TINY.resolve("document.txt"), quiz.resolve("document.txt"));
        Files.writeString(quiz.resolve("quiz.yaml"), fifty);
        return folder;
    }
}
