package dev.memoquiz.domain.typed.golden;

import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.Set;

/// Guesses which words of an unmarked golden answer a reader would insist on: its numbers and its head.
///
/// The head of an English noun phrase is its last word before a comma, a bracket or a preposition:
/// the surname in `colonial minister Johannes Bell`, `Coningsby` in `RAF Coningsby in Lincolnshire`.
/// A list (`England and Wales`) has no single head, so all of it is required.
final class RequiredGuess {
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "of", "in", "at", "on", "for", "by", "from", "to", "with", "against", "between",
                    "until", "after");

    private RequiredGuess() {}

    static long of(Words words, Words asked) {
        long content = words.ofKind(Kind.CONTENT);
        long news = content & ~words.sharedWith(asked) & ~sharesAsked(words, asked);
        if (content == 0) {
            return words.all();
        }
        long candidates = news == 0 ? content : news;
        return isSimple(words) && !isList(words) && !isRange(words, asked)
                ? headOf(words, candidates)
                : candidates;
    }

    /// Where the question asks for a percentage, "71" says as much as "71%".
    private static long sharesAsked(Words words, Words asked) {
        long places = 0;
        for (int i = 0; i < words.size() && asked.says("percentage"); i++) {
            places |= words.get(i).text().equals("percent") ? 1L << i : 0;
        }
        return places;
    }

    /// "red, green, blue": three things or more of one word each, in small letters.
    private static boolean isList(Words words) {
        boolean single = words.size() > 2;
        for (int i = 0; i < words.size() && single; i++) {
            Token word = words.get(i);
            single = word.isContent() && !word.isCapital() && (i == 0 || word.startsClause());
        }
        return single;
    }

    private static boolean isSimple(Words words) {
        return words.tokens().stream()
                .noneMatch(word ->
                        word.kind() == Kind.CHOICE
                                || word.kind() == Kind.NEGATOR
                                || word.text().equals("and"));
    }

    private static long headOf(Words words, long candidates) {
        long required = 0;
        int head = -1;
        boolean ended = false;
        for (int i = 0; i < words.size() && !ended; i++) {
            Token word = words.get(i);
            ended = head >= 0 && !isKindOf(words, head, i) && endsPhrase(word);
            if (!ended && ((candidates >> i) & 1) != 0) {
                head = head < 0 || isKindOf(words, head, i) || !word.isClassifier() ? i : head;
                required |= word.isValued() ? 1L << i : 0;
            }
        }
        return required | 1L << head;
    }

    /// "a form of": the head is still to come.
    private static boolean isKindOf(Words words, int head, int at) {
        return words.get(head).isClassifier()
                && words.get(Math.min(head + 1, at)).text().equals("of");
    }

    /// "1950 to 1953", where the question asks for the beginning and the end.
    private static boolean isRange(Words words, Words asked) {
        return asked.says("end")
                && (asked.says("begin") || asked.says("start"))
                && words.says("to");
    }

    private static boolean endsPhrase(Token word) {
        return word.startsClause() || PREPOSITIONS.contains(word.text());
    }
}
