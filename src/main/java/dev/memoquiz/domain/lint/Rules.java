package dev.memoquiz.domain.lint;

import dev.memoquiz.domain.lint.bank.L19ItemDependence;
import dev.memoquiz.domain.lint.bank.L20Duplicates;
import dev.memoquiz.domain.lint.bank.L25Coverage;
import dev.memoquiz.domain.lint.bank.L27Review;
import dev.memoquiz.domain.lint.evidence.L01Evidence;
import dev.memoquiz.domain.lint.evidence.L02SupportedKey;
import dev.memoquiz.domain.lint.evidence.L15EntailedDistractor;
import dev.memoquiz.domain.lint.evidence.L16Hedge;
import dev.memoquiz.domain.lint.evidence.L17Owner;
import dev.memoquiz.domain.lint.evidence.L18OutsideKnowledge;
import dev.memoquiz.domain.lint.guess.L24BlindGuess;
import dev.memoquiz.domain.lint.options.L03OneKey;
import dev.memoquiz.domain.lint.options.L04OptionCount;
import dev.memoquiz.domain.lint.options.L05LongestOption;
import dev.memoquiz.domain.lint.options.L06KeyPosition;
import dev.memoquiz.domain.lint.options.L07Clang;
import dev.memoquiz.domain.lint.options.L08GrammarCue;
import dev.memoquiz.domain.lint.options.L09Absolutes;
import dev.memoquiz.domain.lint.options.L10BannedOptions;
import dev.memoquiz.domain.lint.options.L14DistractorSource;
import dev.memoquiz.domain.lint.wording.L11NegativeStem;
import dev.memoquiz.domain.lint.wording.L12Lengths;
import dev.memoquiz.domain.lint.wording.L13ReadingLoad;
import dev.memoquiz.domain.lint.wording.L21Feedback;
import dev.memoquiz.domain.lint.wording.L26Markup;
import dev.memoquiz.domain.lint.written.L22TypedAnswers;
import dev.memoquiz.domain.lint.written.L23Numbers;
import java.util.List;

/// All rules, by their names.
public final class Rules {
    public static final List<LintRule> ALL =
            List.of(
                    new L01Evidence(),
                    new L02SupportedKey(),
                    new L03OneKey(),
                    new L04OptionCount(),
                    new L05LongestOption(),
                    new L06KeyPosition(),
                    new L07Clang(),
                    new L08GrammarCue(),
                    new L09Absolutes(),
                    new L10BannedOptions(),
                    new L11NegativeStem(),
                    new L12Lengths(),
                    new L13ReadingLoad(),
                    new L14DistractorSource(),
                    new L15EntailedDistractor(),
                    new L16Hedge(),
                    new L17Owner(),
                    new L18OutsideKnowledge(),
                    new L19ItemDependence(),
                    new L20Duplicates(),
                    new L21Feedback(),
                    new L22TypedAnswers(),
                    new L23Numbers(),
                    new L24BlindGuess(),
                    new L25Coverage(),
                    new L26Markup(),
                    new L27Review());

    private Rules() {}
}
