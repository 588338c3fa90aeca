package dev.memoquiz.domain.typed;

import dev.memoquiz.domain.typed.TypedVerdict.Nearly;
import dev.memoquiz.domain.typed.TypedVerdict.Right;
import dev.memoquiz.domain.typed.TypedVerdict.Wrong;
import dev.memoquiz.domain.typed.fit.Fit;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Form;
import dev.memoquiz.domain.typed.key.Prompt;
import dev.memoquiz.domain.typed.key.Rivals;
import dev.memoquiz.domain.typed.match.Aside;
import dev.memoquiz.domain.typed.match.FormMatcher;
import dev.memoquiz.domain.typed.match.Match;
import dev.memoquiz.domain.typed.values.Value;
import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One answer that is not word for word an accepted form, on its way to a verdict.
final class Judgement {
    private static final Set<String> DAYS = Set.of("day", "dat", "month", "exact", "exactly");

    private final AnswerLine line;
    private final Words given;
    private final Rivals rivals;
    private final @Nullable Match best;
    private final long explained;
    private final Company company;

    Judgement(AnswerLine line, Rivals known, Words given) {
        this.line = line;
        this.given = given;
        rivals = line.rivals().and(known);
        List<Match> found = matches(line.accepted());
        explained = explained(found);
        company = new Company(line, given, explained);
        best = closest(found);
    }

    private @Nullable Match closest(List<Match> found) {
        Match closest = null;
        for (Match match : found) {
            closest = closest == null || prefers(match, closest) ? match : closest;
        }
        return closest;
    }

    private static long explained(List<Match> found) {
        long places = 0;
        for (Match match : found) {
            places |= match.opposite() ? 0 : match.taken();
        }
        return places;
    }

    /// A form that the answer does not contradict wins over a closer one that it does.
    private boolean prefers(Match one, Match other) {
        boolean conflict = company.conflicts(one);
        return conflict == company.conflicts(other) ? one.betterThan(other) : !conflict;
    }

    TypedVerdict verdict() {
        Optional<Match> rejected = rejected();
        if (best == null) {
            return rejected.<TypedVerdict>map(hit -> wrong(TypedRule.REJECTED, hit))
                    .orElseGet(this::prompted);
        }
        if (best.opposite()) {
            return rejected.map(hit -> wrong(TypedRule.REJECTED, hit))
                    .orElse(new Wrong(TypedRule.NEGATION));
        }
        return rejected.<TypedVerdict>map(hit -> wrong(beside(best, hit), hit))
                .orElseGet(() -> accepted(best));
    }

    private TypedVerdict accepted(Match match) {
        Optional<TypedRule> objection = company.objection(match);
        if (objection.isPresent()) {
            return new Wrong(objection.get());
        }
        boolean coarser = match.worst() == Fit.COARSER || match.worst() == Fit.SAME_YEAR;
        if (coarser && !yearIsEnough(match)) {
            return new Nearly(TypedRule.COARSER_DATE, "Can you give the date more exactly?");
        }
        if (Namesake.is(match, given)
                || (match.form().isMarked() && Namesake.hasGivenNameBefore(match, given, line))) {
            return new Nearly(TypedRule.OTHER_NAME, "Which person of that name do you mean?");
        }
        return new Right(rule(match));
    }

    /// "When did Canada become independent?" is answered by the year, unless the key was written for
    /// this question or the day is asked for.
    private boolean yearIsEnough(Match match) {
        return match.worst() == Fit.SAME_YEAR
                && !match.form().isMarked()
                && !line.asked().isEmpty()
                && line.asked().tokens().stream().noneMatch(word -> DAYS.contains(word.stem()));
    }

    private static TypedRule rule(Match match) {
        return switch (match.worst()) {
            case ONE_SLIP, TWO_SLIPS, THREE_SLIPS -> TypedRule.TYPO;
            case SAME_VALUE -> TypedRule.NUMBER;
            case FINER -> TypedRule.FINER_DATE;
            case SAME_YEAR -> TypedRule.YEAR;
            case SAME, INFLECTED, COARSER, NONE ->
                    match.whole() ? TypedRule.REQUIRED_WORDS : TypedRule.SHORT_FORM;
        };
    }

    private TypedVerdict prompted() {
        for (Prompt prompt : line.prompts()) {
            Optional<Match> match = FormMatcher.match(prompt.form(), given, rivals);
            boolean partial =
                    match.isPresent()
                            && !match.get().opposite()
                            && !company.hasNumber(~match.get().taken())
                            && !new Amounts(match.get(), given, line).isOtherMeasure()
                            && !isOtherDay(match.get());
            if (partial) {
                return halfway(match.get(), prompt);
            }
        }
        return new Wrong(TypedRule.NO_MATCH);
    }

    /// "5 June 1215" has the year that the prompt asks on, but not the day of the key.
    private boolean isOtherDay(Match half) {
        boolean other = false;
        for (int i = 0; i < given.size() && !other; i++) {
            Value said = given.get(i).value();
            other =
                    half.takes(i)
                            && said instanceof Value.Day day
                            && line.words().map(Token::value).anyMatch(Value.Day.class::isInstance)
                            && line.words()
                                    .map(Token::value)
                                    .noneMatch(key -> Value.day(key).agreesWith(day));
        }
        return other;
    }

    /// Nobody needs to be asked for the other half who has put something else in its place.
    private TypedVerdict halfway(Match half, Prompt prompt) {
        if (Opposed.is(line.accepted(), given, half.taken())) {
            return new Wrong(TypedRule.NEGATION);
        }
        boolean other =
                OtherHalf.is(half, given, line)
                        || OtherHalf.isNamedOtherwise(half, given, line)
                        || OtherNation.isHalf(half, given, line)
                        || Compass.isElsewhere(given, line);
        return other
                ? new Wrong(TypedRule.OTHER_NAME)
                : new Nearly(TypedRule.PROMPT, prompt.question());
    }

    /// A rejected form counts when it explains words that no accepted form explains as well.
    private Optional<Match> rejected() {
        for (Form form : line.rejected()) {
            Optional<Match> match = FormMatcher.match(form, given, Rivals.NONE);
            if (match.isPresent()
                    && !match.get().opposite()
                    && outweighs(match.get())
                    && !Aside.is(match.get(), best, given)) {
                return match;
            }
        }
        return Optional.empty();
    }

    private boolean outweighs(Match rejected) {
        boolean newWords = (rejected.taken() & ~explained) != 0;
        return newWords || best == null || rejected.worst().betterThan(best.worst());
    }

    /// A rejected form that holds all of the accepted one is no second answer: `Orson Welles` for `Welles`.
    private static TypedRule beside(Match accepted, Match rejected) {
        return (accepted.taken() & ~rejected.taken()) == 0 ? TypedRule.REJECTED : TypedRule.SHOTGUN;
    }

    private static Wrong wrong(TypedRule rule, Match rejected) {
        return new Wrong(rule, Optional.of(rejected.form().text()));
    }

    private List<Match> matches(List<Form> forms) {
        List<Match> matches = new ArrayList<>(2);
        for (Form form : forms) {
            FormMatcher.match(form, given, rivals).ifPresent(matches::add);
        }
        return matches;
    }
}
