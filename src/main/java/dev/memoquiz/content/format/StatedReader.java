package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.yaml.Fields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads statements to be held against the text.
final class StatedReader {
    private final Fields fields;
    private final Checks checks;

    StatedReader(Fields fields, Checks checks) {
        this.fields = fields;
        this.checks = checks;
    }

    Function<About, Question> read() {
        String statement = fields.text("statement", Checks.SENTENCE);
        int before = checks.problems().count();
        Support key = fields.choice("key", Support.class);
        if (checks.problems().count() > before) {
            // What else is needed depends on the key.
            return about -> new Question.StatedInText(about, statement, key, Map.of(), List.of());
        }
        Map<Support, Feedback> feedback = feedback(key);
        List<String> searched = searched(key);
        return about -> new Question.StatedInText(about, statement, key, feedback, searched);
    }

    private Map<Support, Feedback> feedback(Support key) {
        List<Support> wrong = Stream.of(Support.values()).filter(it -> it != key).toList();
        List<String> names = wrong.stream().map(Fields::word).toList();
        Map<Support, Feedback> feedback = new EnumMap<>(Support.class);
        fields.under(Asks.FEEDBACK)
                .section("feedback", names)
                .ifPresent(all ->
                        wrong.forEach(support ->
                                all.section(Fields.word(support), List.of("misreading", "text"))
                                        .ifPresent(it ->
                                                feedback.put(
                                                        support, checks.feedback(it, "text")))));
        return feedback;
    }

    private List<String> searched(Support key) {
        if (key == Support.NOT_STATED) {
            return checks.searched(fields);
        }
        if (fields.has("searched")) {
            checks.problems()
                    .add(
                            fields.place("searched"),
                            "is only for the key 'not-stated'",
                            "Remove it, or mend the key.");
        }
        return List.of();
    }
}
