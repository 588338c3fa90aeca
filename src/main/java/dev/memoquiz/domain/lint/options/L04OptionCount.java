package dev.memoquiz.domain.lint.options;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.stream.Stream;

/// Three or four options: with three, a reader who guesses gains little; a fifth is hardly ever chosen (Rodriguez 2005).
public final class L04OptionCount implements QuestionRule {
    @Override
    public String id() {
        return "L04";
    }

    @Override
    public String title() {
        return "Three or four options";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        int options =
                item.distractors().isEmpty() ? 0 : item.keys().size() + item.distractors().size();
        return switch (options) {
            case 0, 3, 4 -> Stream.empty();
            case 2 ->
                    Stream.of(
                            warning(
                                    item,
                                    "options",
                                    options + " options, need 3 or 4",
                                    "Add one."));
            case 5 ->
                    Stream.of(
                            warning(
                                    item,
                                    "options",
                                    options + " options, 3 or 4 are enough",
                                    "Take out the one that tempts least."));
            default ->
                    Stream.of(
                            error(
                                    item,
                                    "options",
                                    options + " options, at most 5 can be told apart",
                                    "Keep the 3 or 4 that stand for real misreadings."));
        };
    }
}
