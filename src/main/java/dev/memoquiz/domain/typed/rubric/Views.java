package dev.memoquiz.domain.typed.rubric;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The words by which a sentence says that somebody holds a view, or that something is known.
final class Views {
    private static final int LONG_ENOUGH_FOR_SLIPS = 7;

    private static final List<Token> HOLDING =
            tokens(
                    "believe believed believes believing belief think thinks thought thinking say says said saying state"
                            + " stated expect expected expects expectation expecting hold held holds feel felt feels feeling"
                            + " view views opinion opinions considered considers consider according saw sees assumed assumes"
                            + " supposed supposes suspected suspects guessed guess judged judges reckoned estimated convinced"
                            + " sure certain eyes mind told tells informed assured agreed doubt doubts doubted predicted"
                            + " gather gathered gathers gathering impression inferred infers infer concluded concludes"
                            + " conclude understood understands deduced deduces sensed interpreted interprets claimed claims"
                            + " called calls regarded hoped feared found credited");
    private static final List<Token> KNOWING =
            tokens(
                    "know knew knows known knowing proof proved proven proves fact confirmed discovered");

    /// Right words that a slip of the pen must not turn into a view.
    private static final Set<String> OTHERWISE = Set.of("though", "through", "although", "held");

    private Views() {}

    /// True where a view or a certainty is ascribed to somebody.
    static boolean isView(Token token) {
        return isAny(token, HOLDING) || isAny(token, KNOWING);
    }

    static boolean isKnowing(Token token) {
        return isAny(token, KNOWING);
    }

    private static boolean isAny(Token token, List<Token> words) {
        for (Token word : words) {
            if (word.text().equals(token.text()) || isSlip(word, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSlip(Token word, Token given) {
        return word.text().length() >= LONG_ENOUGH_FOR_SLIPS
                && !OTHERWISE.contains(given.text())
                && Fit.of(word, given, List.of()).betterThan(Fit.TWO_SLIPS);
    }

    private static List<Token> tokens(String spaced) {
        return Stream.of(spaced.split(" "))
                .map(word -> Words.of(word).tokens().getFirst())
                .toList();
    }
}
