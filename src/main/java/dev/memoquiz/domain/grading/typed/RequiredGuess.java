package dev.memoquiz.domain.grading.typed;

import dev.memoquiz.domain.grading.typed.words.Kind;
import dev.memoquiz.domain.grading.typed.words.Token;
import dev.memoquiz.domain.grading.typed.words.Words;
import java.util.Set;

/// Guesses which words of an unmarked golden answer a reader would insist on: its numbers and its head.
///
/// The head of an English noun phrase is its last word before a comma, a bracket or a preposition:
/// the surname in `colonial minister Johannes Bell`, `Coningsby` in `RAF Coningsby in Lincolnshire`.
/// A list (`England and Wales`) has no single head, so all of it is required.
final class RequiredGuess {
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "in", "at", "on", "for", "by", "from", "to", "with", "against", "between", "until", "after");

    private RequiredGuess() {}

    static long of(Words words) {
        long content = Form.ofKind(words, Kind.CONTENT);
        if (content == 0) {
            return Form.all(words);
        }
        return isSimple(words) ? headOf(words, content) : content;
    }

    private static boolean isSimple(Words words) {
        return words.tokens().stream()
                .noneMatch(word -> word.kind() == Kind.CHOICE || word.kind() == Kind.NEGATOR || word.text().equals("and"));
    }

    private static long headOf(Words words, long content) {
        long required = 0;
        int head = -1;
        for (int i = 0; i < words.size() && !(head >= 0 && endsPhrase(words.get(i))); i++) {
            boolean candidate = (content >> i & 1) != 0;
            head = candidate && (head < 0 || !words.get(i).isClassifier()) ? i : head;
            required |= candidate && words.get(i).isValued() ? 1L << i : 0;
        }
        return required | 1L << head;
    }

    private static boolean endsPhrase(Token word) {
        return word.startsClause() || PREPOSITIONS.contains(word.text());
    }
}
