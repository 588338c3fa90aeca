package dev.memoquiz.app.words;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.grading.Outcome;
import dev.memoquiz.domain.grading.Verdict;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that a reader is told after an answer, in the order in which it is shown.
///
/// @param headline verdict and points, as in `Partly right: 1 of 2 points.`
/// @param practice said when the question was answered before
/// @param account what was answered and, unless that was right, what is right: a line each, of a match a line for each view
/// @param evidence what proves the key
/// @param why the question's explanation
/// @param astray one for each thing that went astray
public record Review(
        Outcome outcome,
        String headline,
        Optional<String> practice,
        List<String> account,
        List<Quotation> evidence,
        String why,
        List<Astray> astray) {
    private static final String PRACTICE =
            "Practice: you answered this before, so it does not count in the standings.";

    public Review {
        account = List.copyOf(account);
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
                account(scene),
                scene.asked().question().about().evidence().stream()
                        .map(span -> Quotation.of(document, span))
                        .toList(),
                scene.asked().question().about().explanation(),
                Astray.of(scene));
    }

    /// The known misreadings behind what went astray, each once.
    public List<String> misreadings() {
        return astray.stream().flatMap(one -> one.behindIt().stream()).distinct().toList();
    }

    private static List<String> account(Scene.Reviewing scene) {
        Asked asked = scene.asked();
        List<String> told =
                Answers.told(
                        asked.question(),
                        scene.recorded().answered().what().answer(),
                        asked.slots());
        Stream<String> key =
                scene.verdict().outcome() == Outcome.RIGHT
                        ? Stream.empty()
                        : Keys.of(asked, scene.quiz().document()).stream()
                                .map(right -> "Right answer: " + right);
        return Stream.concat(told.stream(), key).toList();
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
