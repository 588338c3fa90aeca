package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.question.Tags;
import dev.memoquiz.domain.reading.Difficulty;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.ReadingProcess;
import dev.memoquiz.domain.reading.Skill;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads the list `questions`: first what all questions have, then what the type adds.
final class QuestionsSection {
    private static final int MOST = 500;

    private final Fields quiz;
    private final Checks checks;
    private final Function<Node, String> edition;
    private final Problems problems;
    private final Map<QuestionId, Fields> known = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();

    /// @param edition names that of a question
    QuestionsSection(Fields quiz, Checks checks, Function<Node, String> edition) {
        this.quiz = quiz;
        this.checks = checks;
        this.edition = edition;
        this.problems = checks.problems();
    }

    /// The questions without a fault, the fields of all that have an id, and how many questions have a fault.
    record Asked(List<Question> questions, Map<QuestionId, Fields> known, int faulty) {}

    Asked read() {
        List<Node> nodes = quiz.list("questions", 1, MOST);
        nodes.forEach(this::question);
        return new Asked(questions, known, nodes.size() - questions.size());
    }

    private void question(Node node) {
        Fields.group(node, problems).ifPresent(fields -> question(fields, edition.apply(node)));
    }

    private void question(Fields fields, String edition) {
        int before = problems.count() + checks.references().shaky();
        Supplier<About> about = about(fields, edition);
        Optional<Function<About, Question>> body = body(fields);
        boolean sound = problems.count() + checks.references().shaky() == before;
        if (sound && checks.quotes().areReady()) {
            body.ifPresent(it -> questions.add(it.apply(about.get())));
        }
    }

    /// Reads now, so that problems are told; is to be asked only if there were none.
    private Supplier<About> about(Fields fields, String edition) {
        String id = id(fields);
        List<PropositionId> propositions = checks.references().propositions(fields);
        Level level = fields.choice("level", Level.class);
        ReadingProcess process = fields.choice("process", ReadingProcess.class);
        Skill skill = fields.choice("skill", Skill.class);
        Difficulty difficulty = fields.choice("difficulty", Difficulty.class);
        String prompt = Checks.shown(fields, "prompt", 300).text().strip();
        List<Span> evidence =
                checks.quotes().find(fields.under(Asks.EVIDENCE).textOrTexts("evidence", 10, 600));
        String explanation = fields.under(Asks.FEEDBACK).text("explanation", new Length(40, 400));
        return () ->
                new About(
                        new QuestionId(id),
                        edition,
                        new Tags(propositions, level, process, skill, difficulty),
                        prompt,
                        evidence,
                        explanation);
    }

    private String id(Fields fields) {
        Node.Scalar id = Ids.QUIZ.of(fields.scalar("id", 40), problems);
        if (!id.text().isEmpty() && known.putIfAbsent(new QuestionId(id.text()), fields) != null) {
            problems.add(
                    id.place(),
                    "the id '" + id.text() + "' is already taken",
                    "Give each question an id of its own, and never one that was used before.");
        }
        return id.text();
    }

    private Optional<Function<About, Question>> body(Fields fields) {
        int before = problems.count();
        QuestionType type = fields.choice("type", QuestionType.class);
        if (problems.count() > before) {
            return Optional.empty();
        }
        fields.keepTo(type.keys());
        return Optional.of(
                switch (type) {
                    case SINGLE -> new ChoiceReader(fields, checks).single();
                    case SEVERAL -> new ChoiceReader(fields, checks).several();
                    case STATED -> new StatedReader(fields, checks).read();
                    case TYPED -> new WrittenReader(fields, checks).typed();
                    case SENTENCE -> new SentenceReader(fields, checks).read();
                    case GAP -> new WrittenReader(fields, checks).gap();
                    case ORDER -> new ArrangedReader(fields, checks).order();
                    case MATCH -> new ArrangedReader(fields, checks).match();
                    case CLAIM -> new ClaimReader(fields, checks).read();
                });
    }
}
