package dev.memoquiz.domain.typed.rubric;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Optional;

/// A phrase to look for in a sentence: its content words close together, in any order.
record Phrase(List<Token> words) {
    /// Words that may stand between those of a phrase.
    private static final int GAP = 4;

    static Phrase of(String text) {
        Words all = Words.of(text);
        List<Token> content = all.tokens().stream().filter(Token::isContent).toList();
        return new Phrase(content.isEmpty() ? all.tokens() : content);
    }

    /// Where a phrase begins, and whether it stands there with the opposite sense.
    record Place(int at, boolean opposite) {}

    /// The first place with the same sense, else the first with the opposite one.
    Optional<Place> in(Words answer) {
        Optional<Place> found = Optional.empty();
        for (int i = 0;
                i < answer.size() && found.filter(place -> !place.opposite).isEmpty();
                i++) {
            Optional<Place> here = at(answer, i);
            found = here.isPresent() && (found.isEmpty() || !here.get().opposite) ? here : found;
        }
        return found;
    }

    private Optional<Place> at(Words answer, int start) {
        boolean opposite = false;
        boolean begins = false;
        for (Token word : words) {
            int place = find(word, answer, start);
            if (place < 0) {
                return Optional.empty();
            }
            begins |= place == start;
            opposite |= answer.get(place).negated() != word.negated();
        }
        return begins ? Optional.of(new Place(start, opposite)) : Optional.empty();
    }

    private int find(Token word, Words answer, int start) {
        int end = Math.min(answer.size(), start + words.size() + GAP);
        for (int i = start; i < end; i++) {
            if (Fit.of(word, answer.get(i), List.of()).betterThan(Fit.SAME_YEAR)) {
                return i;
            }
        }
        return -1;
    }
}
