package dev.memoquiz.domain.typed.key;

import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
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
    public static Form marked(String text, List<String> braced) {
        Words words = Words.of(text);
        long marked = 0;
        for (String part : braced) {
            marked |= placesOf(Words.of(part), words);
        }
        return new Form(text, words, essential(words, marked), Origin.MARKED);
    }

    /// True when a person marked the words that matter.
    public boolean isMarked() {
        return origin == Origin.MARKED;
    }

    /// True when an answer must have the word at this place.
    public boolean requires(int at) {
        return ((required >> at) & 1) != 0;
    }

    /// True for `{might} reach`: the person who marked it says that little words count here.
    boolean requiresFiller() {
        return (required & words.ofKind(Kind.FILLER)) != 0;
    }

    /// This form with its little words required too.
    Form withFillers() {
        return new Form(text, words, required | words.ofKind(Kind.FILLER), origin);
    }

    private static long placesOf(Words part, Words whole) {
        long places = 0;
        for (int i = 0; i < whole.size(); i++) {
            for (Token token : part.tokens()) {
                places |= sameWord(whole.get(i), token) ? 1L << i : 0;
            }
        }
        return places;
    }

    /// A brace may hold only the beginning of a word, as underlining often does, or a unit whose number stands outside.
    private static boolean sameWord(Token whole, Token part) {
        boolean same = whole.text().equals(part.text()) || whole.text().equals(part.unit());
        return same || (part.isContent() && whole.text().startsWith(part.text()));
    }

    /// The fillers of "degrees Celsius" and "kilometres per hour": nobody needs to say them, even where they are marked.
    private static long measuring(Words words) {
        long places = 0;
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean measures = word.text().equals("per") || word.text().startsWith("degree");
            places |= measures && word.kind() == Kind.FILLER ? 1L << i : 0;
        }
        return places;
    }

    private static long essential(Words words, long marked) {
        long candidates =
                marked == 0
                        ? words.ofKind(Kind.CONTENT)
                        : marked & ~words.ofKind(Kind.NEGATOR) & ~measuring(words);
        long fallback = marked == 0 ? words.all() : marked;
        return candidates == 0 ? fallback : candidates;
    }
}
