package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.key.Prompt;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Half an answer beside a name that stands in the other half's place: `western Atlantic` for the western Pacific,
/// `Secretary of War` for the Secretary of State. Nobody needs to be asked which half is meant.
final class OtherHalf {
    private static final Set<String> LINKS = Set.of("of", "and");
    private static final Set<String> VAGUE =
            Set.of(
                    "something",
                    "somebody",
                    "someone",
                    "somewhere",
                    "sort",
                    "kind",
                    "thing",
                    "part",
                    "area");

    private OtherHalf() {}

    /// True when such a name follows what the prompt found in the answer.
    static boolean is(Match half, Words given, AnswerLine line) {
        boolean other = false;
        for (int i = 0; i + 1 < given.size() && !other; i++) {
            int next = LINKS.contains(given.get(i + 1).text()) ? i + 2 : i + 1;
            boolean follows = half.takes(i) && !half.takes(next);
            boolean area = next == i + 1 && given.get(i).isDirection();
            boolean of = given.get(i + 1).text().equals("of") && goesOnWithOf(given.get(i), line);
            other =
                    follows
                            && next < given.size()
                            && (isOther(given.get(next), area, line)
                                    || (of && isOtherThing(given.get(next), line)));
        }
        return other;
    }

    /// "Kiel Canal" for the Suez Canal: a name in the place where the key has its own before the half.
    static boolean isNamedOtherwise(Match half, Words given, AnswerLine line) {
        boolean other = false;
        for (int i = 0; i + 1 < given.size() && !other; i++) {
            boolean before = !half.takes(i) && half.takes(i + 1);
            boolean title = given.get(i + 1).look().capital() && !Belongings.isOffice(given.get(i));
            other = before && title && isOther(given.get(i), false, line);
        }
        return (other && hasName(half, line)) || isOfOtherThing(half, given, line);
    }

    /// "privatisation of the banks" for the nationalisation of the banks.
    private static boolean isOfOtherThing(Match half, Words given, AnswerLine line) {
        boolean other = false;
        for (int i = 0; i + 2 < given.size() && !other; i++) {
            boolean of = given.get(i + 1).text().equals("of") && half.takes(i + 2);
            other =
                    of
                            && !half.takes(i)
                            && comesBehindOf(given.get(i + 2), line)
                            && isOtherThing(given.get(i), line);
        }
        return other;
    }

    private static boolean comesBehindOf(Token half, AnswerLine line) {
        return line.accepted().stream().anyMatch(form -> comesBehindOf(half, form.words()));
    }

    private static boolean comesBehindOf(Token half, Words form) {
        boolean behind = false;
        for (int i = 2; i < form.size() && !behind; i++) {
            behind =
                    form.get(i).stem().equals(half.stem())
                            && form.get(i - 1).text().equals("of")
                            && form.get(i - 2).isContent();
        }
        return behind;
    }

    /// True when the key has a name before the word that is the half.
    private static boolean hasName(Match half, AnswerLine line) {
        return line.accepted().stream()
                .anyMatch(form -> hasName(half.form().words(), form.words()));
    }

    private static boolean hasName(Words half, Words form) {
        boolean name = false;
        for (int i = 0; i + 1 < form.size() && !name; i++) {
            Token next = form.get(i + 1);
            name = form.get(i).isCapital() && half.has(next);
        }
        return name;
    }

    /// "freedom of religion" for freedom of the press: the key itself goes on with another "of".
    private static boolean goesOnWithOf(Token half, AnswerLine line) {
        return line.accepted().stream().anyMatch(form -> goesOnWithOf(half, form.words()));
    }

    private static boolean goesOnWithOf(Token half, Words form) {
        boolean goesOn = false;
        for (int i = 0; i + 2 < form.size() && !goesOn; i++) {
            goesOn =
                    form.get(i).stem().equals(half.stem())
                            && form.get(i + 1).text().equals("of")
                            && form.get(i + 2).isContent();
        }
        return goesOn;
    }

    private static boolean isOtherThing(Token word, AnswerLine line) {
        boolean vague = VAGUE.contains(word.text()) || word.isClassifier();
        boolean apart = word.startsClause() || word.negated() || vague;
        return word.isContent() && !apart && known(line).noneMatch(it -> fits(it, word));
    }

    /// A country is another half only where it is an area: "western Pakistan", but not "the Minister of Japan".
    private static boolean isOther(Token word, boolean area, AnswerLine line) {
        boolean capital = word.look().capital() && !word.isClassifier();
        boolean name =
                word.isContent()
                        && word.text().length() > 1
                        && (capital || (area && word.isNation()));
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
}
