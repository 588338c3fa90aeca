package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.key.Prompt;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Half an answer beside a name that stands in the other half's place: `western Atlantic` for the western Pacific,
/// `Secretary of War` for the Secretary of State. Nobody needs to be asked which half is meant.
final class OtherHalf {
    private static final Set<String> LINKS = Set.of("of", "and");

    private OtherHalf() {}

    /// True when such a name follows what the prompt found in the answer.
    static boolean is(Match half, Words given, AnswerLine line) {
        boolean other = false;
        for (int i = 0; i + 1 < given.size() && !other; i++) {
            int next = LINKS.contains(given.get(i + 1).text()) ? i + 2 : i + 1;
            boolean follows = isIn(half.taken(), i) && !isIn(half.taken(), next);
            boolean area = next == i + 1 && given.get(i).isDirection();
            other = follows && next < given.size() && isOther(given.get(next), area, line);
        }
        return other;
    }

    /// A country is another half only where it is an area: "western Pakistan", but not "the Minister of Japan".
    private static boolean isOther(Token word, boolean area, AnswerLine line) {
        boolean capital = word.look().capital() && !word.isClassifier();
        boolean name = word.isContent() && word.text().length() > 1 && (capital || area && word.isNation());
        boolean apart = word.startsClause() || word.negated() || (word.isNation() && !area);
        return name && !apart && known(line).noneMatch(it -> fits(it, word));
    }

    private static boolean fits(Token known, Token word) {
        return Fit.of(known, word, List.of()) != Fit.NONE;
    }

    /// Every word of the key and of its question.
    private static Stream<Token> known(AnswerLine line) {
        Stream<Form> forms =
                Stream.concat(line.accepted().stream(), line.prompts().stream().map(Prompt::form));
        return Stream.concat(forms.map(Form::words), Stream.of(line.asked()))
                .flatMap(words -> words.tokens().stream());
    }

    private static boolean isIn(long places, int at) {
        return ((places >> at) & 1) != 0;
    }
}
