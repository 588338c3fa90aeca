package dev.memoquiz.domain.typed.rubric;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A phrase to look for in a sentence: its words but for articles, in their order, with a few others between them. A negator and
/// `than` are not looked for themselves, but turn the words in their reach.
record Phrase(List<Word> words) {
    /// Words that may stand between two words of a phrase.
    private static final int GAP = 4;

    /// A word of a phrase, and whether the phrase negates it.
    record Word(Token token, boolean negated) {}

    /// Where a phrase begins, and whether it stands there with the opposite sense.
    record Place(int at, boolean opposite) {}

    static Phrase of(String text) {
        Sentence phrase = Sentence.of(Words.of(text));
        List<Word> telling = new ArrayList<>();
        List<Word> all = new ArrayList<>();
        for (int i = 0; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            Word word = new Word(token, phrase.isNegated(i));
            all.add(word);
            if (isTelling(token)) {
                telling.add(word);
            }
        }
        return new Phrase(List.copyOf(telling.isEmpty() ? all : telling));
    }

    private static boolean isTelling(Token token) {
        return token.kind() != Kind.NEGATOR && !"than".equals(token.text());
    }

    /// The first place with the same sense, else the first with the opposite one.
    Optional<Place> in(Sentence answer) {
        Optional<Place> found = Optional.empty();
        for (int i = 0;
                i < answer.size() && found.filter(place -> !place.opposite).isEmpty();
                i++) {
            Optional<Place> here = at(answer, i);
            found = here.isPresent() && (found.isEmpty() || !here.get().opposite) ? here : found;
        }
        return found;
    }

    /// True where the phrase begins at that very word, negated or not.
    boolean beginsAt(Sentence answer, int at) {
        return at < answer.size() && at(answer, at).isPresent();
    }

    private Optional<Place> at(Sentence answer, int start) {
        if (words.isEmpty() || !fits(words.getFirst(), answer, start)) {
            return Optional.empty();
        }
        boolean opposite = false;
        int place = start - 1;
        for (Word word : words) {
            place = find(word, answer, place + 1);
            if (place < 0) {
                return Optional.empty();
            }
            opposite |= answer.isNegated(place) != word.negated();
        }
        return Optional.of(new Place(start, opposite));
    }

    private int find(Word word, Sentence answer, int from) {
        int end = Math.min(answer.size(), from + GAP + 1);
        for (int i = from; i < end; i++) {
            if (fits(word, answer, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(Word word, Sentence answer, int at) {
        Token given = answer.get(at);
        boolean exact = !word.token().isContent() || given.kind() == Kind.NEGATOR;
        return exact
                ? given.text().equals(word.token().text())
                : Fit.of(word.token(), given, List.of()).betterThan(Fit.SAME_YEAR);
    }
}
