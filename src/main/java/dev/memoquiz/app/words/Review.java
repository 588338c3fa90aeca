package dev.memoquiz.app.words;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.grading.Outcome;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.Optional;

/// All that a reader is told after an answer, in the order in which it is shown.
///
/// @param headline verdict and points, as in `Partly right: 1 of 2 points.`
/// @param practice said when the question was answered before
/// @param key the right answer as a sentence; empty when the answer was right, or typed
/// @param evidence what proves the key
/// @param why the question's explanation
/// @param astray one for each thing that went astray
public record Review(
        Outcome outcome,
        String headline,
        Optional<String> practice,
        Optional<String> key,
        List<Quotation> evidence,
        String why,
        List<Astray> astray) {
    private static final String PRACTICE =
            "Practice: you answered this before, so it does not count in the standings.";

    public Review {
        astray = List.copyOf(astray);
        evidence = List.copyOf(evidence);
    }

    public static Review of(Scene.Reviewing scene) {
        Verdict.Graded verdict = scene.verdict();
        Document document = scene.quiz().document();
        return new Review(
                verdict.outcome(),
                headline(verdict),
                scene.recorded().firstTry() ? Optional.empty() : Optional.of(PRACTICE),
                verdict.outcome() == Outcome.RIGHT
                        ? Optional.empty()
                        : Keys.of(scene.asked(), document).map(key -> "Right answer: " + key),
                scene.asked().question().about().evidence().stream()
                        .map(span -> Quotation.of(document, span))
                        .toList(),
                scene.asked().question().about().explanation(),
                verdict.feedback().stream()
                        .map(feedback -> Astray.of(feedback, scene.quiz().readings()))
                        .toList());
    }

    private static String headline(Verdict.Graded verdict) {
        String word =
                switch (verdict.outcome()) {
                    case RIGHT -> "Right: ";
                    case PARTLY -> "Partly right: ";
                    case WRONG -> "Not right: ";
                };
        return word + Counts.points(verdict.points()) + ".";
    }
}
