package dev.memoquiz.app.words;

import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.reading.Misreading;
import dev.memoquiz.domain.reading.Readings;
import java.util.Optional;

/// What is said to a reader about one thing that went astray, and the misreading behind it when there is a known one.
public record Astray(String says, Optional<Misreading> misreading) {
    static Astray of(Feedback feedback, Readings readings) {
        return new Astray(
                feedback.text(),
                feedback.misreading()
                        .flatMap(id -> Optional.ofNullable(readings.misreadings().get(id))));
    }

    /// As in `The misreading behind it: “The United States knew it.” In truth: the memo says “believed”.`
    public Optional<String> behindIt() {
        return misreading.map(known ->
                "The misreading behind it: “" + known.says() + "” In truth: " + known.truth());
    }
}
