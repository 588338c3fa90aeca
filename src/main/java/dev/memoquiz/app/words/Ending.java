package dev.memoquiz.app.words;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Proposition;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Summary;
import java.util.List;
import java.util.Optional;

/// What a reader is told at the end of a round.
///
/// @param headline how it ended and the score, as in `Finished: 7 of 10 points (70 %).`
/// @param skills points by skill
/// @param ideas what the text says and the reader missed; empty when nothing was answered
/// @param reread which clauses to read again; empty when nothing was missed
/// @param missed how many questions can be replayed
/// @param again the plan, where whoever gives its seed is asked these questions again
public record Ending(
        String headline,
        List<Tally> skills,
        Optional<Ideas> ideas,
        Optional<String> reread,
        int missed,
        Optional<Plan> again) {
    private static final int MOST_IDEAS = 10;

    public Ending {
        skills = List.copyOf(skills);
    }

    /// Points under a name.
    public record Tally(String name, Points points) {}

    /// Ideas of the text that a reader missed.
    ///
    /// @param title says what the list is, or that nothing was missed
    /// @param missed whole sentences, none when nothing was missed
    /// @param more how many further ones there are
    public record Ideas(String title, List<String> missed, Optional<String> more) {
        public Ideas {
            missed = List.copyOf(missed);
        }

        private static Ideas of(List<String> missed) {
            int shown = Math.min(MOST_IDEAS, missed.size());
            int hidden = missed.size() - shown;
            return new Ideas(
                    missed.isEmpty()
                            ? "You missed nothing of what the text says."
                            : "What the text says and you missed",
                    missed.subList(0, shown),
                    hidden == 0 ? Optional.empty() : Optional.of("and " + hidden + " more"));
        }
    }

    public static Ending of(Scene.Ended scene) {
        Summary summary = scene.summary();
        return new Ending(
                how(scene.round()) + score(summary.total()),
                summary.bySkill().entrySet().stream()
                        .map(skill -> new Tally(Names.of(skill.getKey()), skill.getValue()))
                        .toList(),
                summary.byProposition().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Ideas.of(missed(scene.quiz(), summary))),
                summary.reread().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                "Worth reading again: " + Places.clauses(summary.reread()) + "."),
                summary.missed().size(),
                Optional.of(scene.round().plan()).filter(plan -> plan.count().isPresent()));
    }

    private static String how(Round round) {
        return switch (round.progress()) {
            case Progress.Stopped stopped ->
                    "Stopped after " + Counts.of(stopped.index(), "question") + ": ";
            case Progress.InClass _ -> "In class: ";
            case Progress.Asking _, Progress.Reviewing _, Progress.Finished _ -> "Finished: ";
        };
    }

    private static String score(Points total) {
        return total.worth() == 0
                ? "nothing answered, nothing lost."
                : Counts.points(total) + " (" + total.percent() + " %).";
    }

    /// In the text's own order of propositions; those that the quiz no longer has are left out.
    private static List<String> missed(Quiz quiz, Summary summary) {
        return summary.byProposition().entrySet().stream()
                .filter(idea -> !idea.getValue().full())
                .flatMap(idea ->
                        Optional.ofNullable(quiz.readings().propositions().get(idea.getKey()))
                                .stream())
                .map(Proposition::says)
                .toList();
    }
}
