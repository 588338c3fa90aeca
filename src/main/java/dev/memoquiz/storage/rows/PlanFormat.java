package dev.memoquiz.storage.rows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import java.util.Optional;

/// Plans as JSON, but for their quiz, which has a column of its own.
public final class PlanFormat {
    /// Stands only in plans of practice.
    private static final String PRACTICE = "practice";

    private PlanFormat() {}

    public static String write(Plan plan) {
        ObjectNode node = Payload.start().put("seed", plan.seed());
        plan.level().ifPresent(level -> node.put("level", level.name()));
        plan.count().ifPresent(count -> node.put("count", count));
        ArrayNode questions = node.putArray("questions");
        plan.questions().forEach(question -> questions.add(question.value()));
        if (plan.practice()) {
            node.put(PRACTICE, true);
        }
        return Payload.write(node);
    }

    /// Empty for what this program does not know.
    public static Optional<Plan> read(QuizId quiz, String json) {
        return Payload.read(
                json,
                payload ->
                        Optional.of(
                                new Plan(
                                        quiz,
                                        payload.texts("questions").stream()
                                                .map(QuestionId::new)
                                                .toList(),
                                        payload.number("seed"),
                                        payload.maybeText("level").map(Level::valueOf),
                                        payload.maybeInteger("count"),
                                        payload.maybeFlag(PRACTICE).orElse(false))));
    }
}
