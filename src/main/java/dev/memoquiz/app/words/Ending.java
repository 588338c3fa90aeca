package dev.memoquiz.app.words;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Proposition;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.score.Summary;
import java.util.List;
import java.util.Optional;

/// What a reader is told at the end of a round.
///
/// @param headline how it ended and the score, as in `Finished: 7 of 10 points (70 %).`
/// @param skills points by skill
/// @param ideas points by what the text says, each a shortened sentence
/// @param reread which clauses to read again; empty when nothing was missed
/// @param missed how many questions can be replayed
public record Ending(
        String headline,
        List<Tally> skills,
        List<Tally> ideas,
        Optional<String> reread,
        int missed) {
    private static final int IDEA_LENGTH = 90;

    public Ending {
        skills = List.copyOf(skills);
        ideas = List.copyOf(ideas);
    }

    /// Points under a name.
    public record Tally(String name, Points points) {}

    public static Ending of(Scene.Ended scene) {
        Summary summary = scene.summary();
        return new Ending(
                how(scene.round()) + score(summary.total()),
                summary.bySkill().entrySet().stream()
                        .map(skill -> new Tally(Names.of(skill.getKey()), skill.getValue()))
                        .toList(),
                summary.byProposition().entrySet().stream()
                        .map(idea -> new Tally(says(scene.quiz(), idea.getKey()), idea.getValue()))
                        .toList(),
                summary.reread().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                "Worth reading again: " + Places.clauses(summary.reread()) + "."),
                summary.missed().size());
    }

    private static String how(Round round) {
        return switch (round.progress()) {
            case Progress.Stopped stopped ->
                    "Stopped after " + Counts.of(stopped.index(), "question") + ": ";
            case Progress.Asking _, Progress.Reviewing _, Progress.Finished _ -> "Finished: ";
        };
    }

    private static String score(Points total) {
        return total.worth() == 0
                ? "nothing answered, nothing lost."
                : Counts.points(total) + " (" + total.percent() + " %).";
    }

    /// A proposition is told in its own words, never by its id; one that is gone keeps its points.
    private static String says(Quiz quiz, PropositionId id) {
        Proposition known = quiz.readings().propositions().get(id);
        return known == null
                ? "Something that the quiz no longer asks"
                : Shortened.to(IDEA_LENGTH, known.says());
    }
}
