package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Edition;
import dev.memoquiz.content.source.Quotes;
import dev.memoquiz.content.source.TextSection;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Editorial;
import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.quiz.QuizHead;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.text.Document;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.file.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads one quiz file from its head to its last question.
public final class QuizReader {
    private static final int FORMAT = 1;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final List<String> KEYS =
            List.of(
                    "format",
                    "id",
                    "title",
                    "summary",
                    "language",
                    "licence",
                    "review",
                    "text",
                    "glossary",
                    "propositions",
                    "misreadings",
                    "questions");

    private final Path file;
    private final Function<Fields, Optional<String>> original;
    private final Problems problems;

    private QuizReader(Path file, Function<Fields, Optional<String>> original, Problems problems) {
        this.file = file;
        this.original = original;
        this.problems = problems;
    }

    /// Reads `file` and the text that lies beside it.
    public QuizReader(Path file, Problems problems) {
        this(file, text -> TextSection.original(text, folder(file), problems), problems);
    }

    /// Reads what stood in `file` on a text that was read and checked before.
    public static QuizReader withText(Path file, String original, Problems problems) {
        return new QuizReader(file, _ -> Optional.of(original), problems);
    }

    /// A quiz as far as it could be read: only to be checked, never to be asked.
    ///
    /// @param leftOut how many questions it lacks, since they or what they rest on have a fault
    public record Draft(Path file, Quiz quiz, int leftOut) {}

    /// Whether the draft is a whole and sound quiz, the problems tell.
    public Optional<Draft> draft() {
        return YamlFile.text(file, problems).flatMap(yaml -> draft(yaml, Edition::of));
    }

    /// Reads what stands in the file.
    public Optional<Quiz> read(String yaml) {
        return read(yaml, Edition::of);
    }

    /// What a library keeps of a quiz that nobody asks for yet.
    ///
    /// @param original the text that the questions are on
    public record Checked(Listed listed, String original) {}

    /// Reads all that [#read(String)] reads and tells the same problems, without naming the editions, which takes a fifth of the time.
    public Optional<Checked> check(String yaml) {
        return read(yaml, _ -> "")
                .map(quiz -> new Checked(Listed.of(quiz), quiz.document().text().original()));
    }

    private Optional<Quiz> read(String yaml, Function<Node, String> edition) {
        return draft(yaml, edition).map(Draft::quiz).filter(_ -> problems.count() == 0);
    }

    private Optional<Draft> draft(String yaml, Function<Node, String> edition) {
        return YamlFile.parse(file.toString(), yaml, problems)
                .flatMap(root -> Fields.of(root, KEYS, problems))
                .filter(this::isOurFormat)
                .flatMap(fields -> draft(fields, edition));
    }

    private boolean isOurFormat(Fields fields) {
        int before = problems.count();
        fields.number("format", FORMAT, FORMAT);
        return problems.count() == before;
    }

    private Optional<Draft> draft(Fields fields, Function<Node, String> edition) {
        String id = id(fields);
        QuizHead head = new QuizHead(fields.text("title", 80), fields.text("summary", 300));
        language(fields);
        Optional<Document> document =
                fields.section("text", TextSection.KEYS)
                        .flatMap(text -> new TextSection(text, original, problems).read());
        Quotes quotes = new Quotes(document, problems);
        ReadingsSection.Listed listed = new ReadingsSection(fields, quotes, problems).read();
        Checks checks = new Checks(quotes, new References(listed, problems), problems);
        QuestionsSection.Asked asked = new QuestionsSection(fields, checks, edition).read();
        Map<QuestionId, Set<QuestionId>> givesAway = new GivesAway(asked.known(), problems).read();
        Editorial editorial = new EditorialSection(fields, problems).read(asked, listed.readings());
        return document.filter(_ -> !id.isEmpty())
                .map(text ->
                        new Quiz(
                                new QuizId(id),
                                head,
                                text,
                                listed.readings(),
                                asked.questions(),
                                givesAway,
                                editorial))
                .map(quiz -> new Draft(file, quiz, asked.faulty()));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private String id(Fields fields) {
        Node.Scalar id = Ids.QUIZ.of(fields.scalar("id", 40), problems);
        String folder = String.valueOf(folder(file).getFileName());
        if (!id.text().isEmpty() && !id.text().equals(folder)) {
            problems.add(
                    id.place(),
                    "the id '" + id.text() + "' is not the name of its folder '" + folder + "'",
                    "Give both the same name.");
        }
        return id.text();
    }

    private void language(Fields fields) {
        Node.Scalar language = fields.scalar("language", 20);
        if (!language.text().isEmpty() && !LANGUAGE.matcher(language.text()).matches()) {
            problems.add(
                    language.place(),
                    "'" + language.text() + "' is not a language code",
                    "Write a code such as en or en-GB.");
        }
    }
}
