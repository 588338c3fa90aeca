package dev.memoquiz.domain.grading.typed;

import dev.memoquiz.domain.grading.typed.words.Kind;
import dev.memoquiz.domain.grading.typed.words.Token;
import dev.memoquiz.domain.grading.typed.words.Words;
import java.util.List;

/// One written form of an accepted, prompted or rejected answer.
///
/// @param text as it is shown to people, without braces
/// @param required one bit per word that an answer must have; never 0 unless the form has no words
/// @param origin whether a person marked the required words
public record Form(String text, Words words, long required, Origin origin) {
    /// Where the required words come from.
    public enum Origin {
        /// A person marked them, so other words beside them are welcome.
        MARKED,
        /// Guessed from the wording, so the answer may add words or leave words out, but not both.
        GUESSED
    }

    /// A form whose required words stand in braces; without braces every content word is required.
    static Form marked(String text, List<String> braced) {
        Words words = Words.of(text);
        long marked = 0;
        for (String part : braced) {
            marked |= placesOf(Words.of(part), words);
        }
        return new Form(text, words, essential(words, marked), Origin.MARKED);
    }

    static Form guessed(String text, Words asked) {
        Words words = Words.of(text);
        return new Form(text, words, RequiredGuess.of(words, asked), Origin.GUESSED);
    }

    boolean requires(int at) {
        return (required >> at & 1) != 0;
    }

    /// Equal for the grader: the same words, however they are written.
    boolean sameAs(Form other) {
        return words.joined().equals(other.words.joined());
    }

    private static long placesOf(Words part, Words whole) {
        long places = 0;
        for (int i = 0; i < whole.size(); i++) {
            for (Token token : part.tokens()) {
                places |= whole.get(i).text().contains(token.text()) && sameWord(whole.get(i), token) ? 1L << i : 0;
            }
        }
        return places;
    }

    /// A brace may hold only the beginning of a word, as underlining often does.
    private static boolean sameWord(Token whole, Token part) {
        boolean same = whole.text().equals(part.text());
        return same || part.isContent() && whole.text().startsWith(part.text());
    }

    private static long essential(Words words, long marked) {
        long candidates = marked == 0 ? ofKind(words, Kind.CONTENT) : marked & ~ofKind(words, Kind.NEGATOR);
        long fallback = marked == 0 ? all(words) : marked;
        return candidates == 0 ? fallback : candidates;
    }

    static long ofKind(Words words, Kind kind) {
        long places = 0;
        for (int i = 0; i < words.size(); i++) {
            places |= words.get(i).kind() == kind ? 1L << i : 0;
        }
        return places;
    }

    static long all(Words words) {
        return words.isEmpty() ? 0 : -1L >>> (Long.SIZE - words.size());
    }
}
