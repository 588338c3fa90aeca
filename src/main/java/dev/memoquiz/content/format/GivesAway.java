package dev.memoquiz.content.format;

import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Problems;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads which questions give away which others. Two may give each other away; none gives itself away.
final class GivesAway {
    private static final String KEY = "gives-away";

    private final Map<QuestionId, Fields> questions;
    private final Problems problems;
    private final Map<QuestionId, Set<QuestionId>> givesAway = new LinkedHashMap<>();

    GivesAway(Map<QuestionId, Fields> questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    Map<QuestionId, Set<QuestionId>> read() {
        questions.forEach((id, fields) -> {
            if (fields.has(KEY)) {
                givesAway.put(id, given(id, fields));
            }
        });
        return givesAway;
    }

    private Set<QuestionId> given(QuestionId self, Fields fields) {
        Set<QuestionId> given = new LinkedHashSet<>();
        for (Node.Scalar name : fields.texts(KEY, new Length(1, 20), 40)) {
            other(self, name).ifPresent(given::add);
        }
        return given;
    }

    private Optional<QuestionId> other(QuestionId self, Node.Scalar name) {
        Node.Scalar id = Ids.QUIZ.of(name, problems);
        if (id.text().equals(self.value())) {
            problems.add(name.place(), "a question does not give itself away", "Name others.");
        }
        return id.text().isEmpty()
                ? Optional.empty()
                : References.known(id, new QuestionId(id.text()), questions.keySet(), problems);
    }
}
