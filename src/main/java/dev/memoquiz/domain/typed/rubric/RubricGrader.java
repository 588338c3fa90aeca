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
        Words words = Words.of(given);
        if (words.isEmpty()) {
            return new RubricVerdict.Empty();
        }
        if (words.cut() || words.size() > MOST_WORDS) {
            return new RubricVerdict.TooLong(MOST_WORDS);
        }
        Sentence answer = Sentence.of(words);
        List<Finding> findings = new ArrayList<>();
        for (Concept concept : rubric.concepts()) {
            findings.add(new Finding(concept, reason(concept, rubric, answer)));
        }
        return new RubricVerdict.Provisional(findings, rubric.points());
    }

    /// The best that any synonym gives; where none is found in the right sense, the first thing that is wrong.
    private static Finding.Reason reason(Concept concept, Rubric rubric, Sentence answer) {
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
            Concept concept, Rubric rubric, Sentence answer, Phrase.Place place) {
        if (concept.owners().isEmpty()) {
            return Finding.Reason.FOUND;
        }
        List<String> names = new ArrayList<>(concept.owners());
        names.addAll(rubric.otherOwners());
        Holders holders = new Holders(answer, names);
        Optional<Holders.Holder> holder = holders.of(place.at());
        if (holder.isEmpty()) {
            return Finding.Reason.NO_OWNER;
        }
        boolean own = holders.isAny(concept.owners(), holder.get().name());
        return !own
                ? Finding.Reason.OTHER_OWNER
                : holder.get().known() ? Finding.Reason.AS_FACT : Finding.Reason.FOUND;
    }
}
