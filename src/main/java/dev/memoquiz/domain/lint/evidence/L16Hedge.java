package dev.memoquiz.domain.lint.evidence;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.words.Lexicon;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reading.Proposition;
import java.util.List;
import java.util.stream.Stream;

/// What the text only believes or infers is not asked or keyed as a fact.
///
/// Enough is a word of belief or likelihood, a hedge that the proposition declares, or the owner of the view, in stem or key. An
/// error where the proposition declares its hedge, also where the question is about facts as well; a warning where only its wording
/// shows one.
public final class L16Hedge implements QuestionRule {
    @Override
    public String id() {
        return "L16";
    }

    @Override
    public String title() {
        return "A belief is not keyed as a fact";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        List<Proposition> hedged = item.propositions().stream().filter(L16Hedge::isHedged).toList();
        if (hedged.isEmpty()) {
            return Stream.empty();
        }
        String asserted = item.asserted();
        boolean kept =
                Lexicon.HEDGE.occursIn(asserted)
                        || hedged.stream().anyMatch(it -> keeps(it, asserted));
        return kept ? Stream.empty() : Stream.of(lost(item, hedged));
    }

    private static boolean isHedged(Proposition proposition) {
        return proposition.hedge().isPresent() || Lexicon.HEDGE.occursIn(proposition.says());
    }

    private static boolean keeps(Proposition proposition, String asserted) {
        String folded = Words.folded(asserted);
        boolean declared =
                proposition.hedge().stream()
                        .flatMap(hedge -> Stream.of(hedge.split(",")))
                        .anyMatch(hedge -> folded.contains(Words.folded(hedge)));
        return declared || Owners.isNamed(proposition, asserted);
    }

    private Finding lost(Item item, List<Proposition> hedged) {
        String ids = String.join(", ", hedged.stream().map(it -> it.id().value()).toList());
        String what = "a belief (" + ids + ") is asked and keyed as if it were a fact";
        String remedy = "Say in the stem or in the key who believed, thought or gathered it.";
        return hedged.stream().anyMatch(it -> it.hedge().isPresent())
                ? error(item, "prompt", what, remedy)
                : warning(item, "prompt", what, remedy);
    }
}
