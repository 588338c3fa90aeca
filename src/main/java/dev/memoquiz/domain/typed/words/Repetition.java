package dev.memoquiz.domain.typed.words;

import java.util.ArrayList;
import java.util.List;

/// Finds what an answer only repeats of its question: "Germany did not sign the treaty" answers "Who did
/// not sign the treaty?" with Germany.
final class Repetition {
    /// Fewer words in the order of the question can be chance.
    private static final int SHORTEST = 3;

    private Repetition() {}

    /// The words that are left, or all of them when no answer would be left.
    static List<Token> without(List<Token> given, List<Token> asked) {
        List<Token> own = new ArrayList<>();
        int at = 0;
        while (at < given.size()) {
            int run = longestRun(given, at, asked);
            if (run < SHORTEST) {
                own.add(given.get(at));
            }
            at += run < SHORTEST ? 1 : run;
        }
        return own.size() < given.size() && hasContent(own) ? own : given;
    }

    private static boolean hasContent(List<Token> words) {
        for (Token word : words) {
            if (word.isContent()) {
                return true;
            }
        }
        return false;
    }

    private static int longestRun(List<Token> given, int at, List<Token> asked) {
        int longest = 0;
        for (int i = 0; i < asked.size(); i++) {
            int run = 0;
            while (at + run < given.size()
                    && i + run < asked.size()
                    && given.get(at + run).stem().equals(asked.get(i + run).stem())) {
                run++;
            }
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
