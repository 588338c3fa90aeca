package dev.memoquiz.content;

import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads which questions give away which others: those must come before them, so nothing may go round in a circle.
///
/// Two questions that give each other away are no circle: they are never asked in one round.
final class GivesAway {
    private static final String KEY = "gives-away";

    private final Map<QuestionId, Fields> questions;
    private final Problems problems;
    private final Map<QuestionId, Set<QuestionId>> before = new LinkedHashMap<>();

    GivesAway(Map<QuestionId, Fields> questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    Map<QuestionId, Set<QuestionId>> read() {
        questions.forEach((id, fields) -> {
            if (fields.has(KEY)) {
                before.put(id, given(fields));
            }
        });
        before.keySet().stream().filter(this::leadsToItself).forEach(this::reportCircle);
        return before;
    }

    private Set<QuestionId> given(Fields fields) {
        Set<QuestionId> given = new LinkedHashSet<>();
        for (Node.Scalar name : fields.texts(KEY, new Length(1, 20), 40)) {
            Node.Scalar id = Ids.QUIZ.of(name, problems);
            if (!id.text().isEmpty()) {
                References.known(id, new QuestionId(id.text()), questions.keySet(), problems)
                        .ifPresent(given::add);
            }
        }
        return given;
    }

    private boolean leadsToItself(QuestionId id) {
        Set<QuestionId> seen = new HashSet<>();
        Deque<QuestionId> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (QuestionId next : after(open.pop())) {
                if (next.equals(id)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }

    /// Those that `id` must come after.
    private Set<QuestionId> after(QuestionId id) {
        Set<QuestionId> after = new LinkedHashSet<>(before.getOrDefault(id, Set.of()));
        after.removeIf(other -> before.getOrDefault(other, Set.of()).contains(id));
        return after;
    }

    private void reportCircle(QuestionId id) {
        Fields fields = questions.get(id);
        if (fields != null) {
            problems.add(
                    fields.place(KEY),
                    "'" + id + "' would have to come before itself",
                    "Break the circle, or let two questions give each other away: then they never share a round.");
        }
    }
}
