package dev.memoquiz.domain.typed.rubric;

import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a sentence answer for the concepts of a rubric. Pure; never fails, whatever was typed.
public final class RubricGrader {
    /// Words of a sentence answer at most; articles do not count.
    public static final int MOST_WORDS = 40;

    public RubricVerdict grade(Rubric rubric, String given) {
        Words answer = Words.of(given);
        if (answer.isEmpty()) {
            return new RubricVerdict.Empty();
        }
        if (answer.cut() || answer.size() > MOST_WORDS) {
            return new RubricVerdict.TooLong(MOST_WORDS);
        }
        List<Finding> findings = new ArrayList<>();
        for (Concept concept : rubric.concepts()) {
            findings.add(new Finding(concept, reason(concept, rubric, answer)));
        }
        return new RubricVerdict.Provisional(findings);
    }

    private static Finding.Reason reason(Concept concept, Rubric rubric, Words answer) {
        Finding.Reason best = Finding.Reason.MISSING;
        for (String synonym : concept.synonyms()) {
            Optional<Phrase.Place> place = Phrase.of(synonym).in(answer);
            if (place.isPresent() && best != Finding.Reason.FOUND) {
                best =
                        place.get().opposite()
                                ? Finding.Reason.NEGATED
                                : owner(concept, rubric, answer, place.get());
            }
        }
        return best;
    }

    private static Finding.Reason owner(
            Concept concept, Rubric rubric, Words answer, Phrase.Place place) {
        if (concept.owners().isEmpty()) {
            return Finding.Reason.FOUND;
        }
        List<String> names = new ArrayList<>(concept.owners());
        names.addAll(rubric.otherOwners());
        Owners owners = new Owners(answer);
        Optional<Integer> owner = owners.place(place.at(), names);
        if (owner.isEmpty()) {
            return Finding.Reason.NO_OWNER;
        }
        boolean own = concept.owners().stream().anyMatch(name -> owners.isAt(name, owner.get()));
        return own ? Finding.Reason.FOUND : Finding.Reason.OTHER_OWNER;
    }
}
