package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Credit;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads questions with options, of which one or several are right.
final class ChoiceReader {
    private static final List<String> RIGHT = List.of("text", "right");
    private static final List<String> RIGHT_OF_SEVERAL = List.of("text", "right", "feedback");
    private static final List<String> WRONG = List.of("text", "misreading", "feedback");
    private static final int LONGEST = 100;

    private final Fields fields;
    private final Checks checks;

    ChoiceReader(Fields fields, Checks checks) {
        this.fields = fields;
        this.checks = checks;
    }

    Function<About, Question> single() {
        List<Option> options = oneRight(5);
        List<String> searched = searched();
        return about -> new Question.SingleChoice(about, options, searched);
    }

    Function<About, Question> several() {
        List<Option> options = options(5, RIGHT_OF_SEVERAL);
        long right = right(options);
        if (right < 2 || right == options.size()) {
            refuse(
                    right
                            + " of "
                            + options.size()
                            + " are right, need at least 2 right and 1 wrong");
        }
        Credit credit = fields.choice("credit", Credit.class);
        List<String> searched = searched();
        return about -> new Question.SeveralRight(about, options, credit, searched);
    }

    private List<String> searched() {
        return fields.has("searched") ? checks.searched(fields) : List.of();
    }

    /// 3 to `most` options, exactly one of them right.
    List<Option> oneRight(int most) {
        List<Option> options = options(most, RIGHT);
        if (right(options) != 1) {
            refuse(right(options) + " are right, need exactly 1");
        }
        return options;
    }

    private List<Option> options(int most, List<String> right) {
        List<Option> options = new ArrayList<>();
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node node : fields.under(Asks.OPTIONS).list("options", 3, most)) {
            Fields.group(node, checks.problems())
                    .ifPresent(option -> {
                        Node.Scalar text = Checks.shown(option, "text", LONGEST);
                        texts.add(text);
                        options.add(option(option, text.text().strip(), right));
                    });
        }
        checks.under(Asks.ONE_KEY).distinct(texts);
        return options;
    }

    private Option option(Fields option, String text, List<String> right) {
        if (!option.has("right")) {
            option.keepTo(WRONG);
            option.under(Asks.MISREADING).required("misreading");
            return new Option.Wrong(text, checks.feedback(option, "feedback"));
        }
        option.keepTo(right);
        if (!option.flag("right")) {
            checks.problems()
                    .add(
                            option.place("right"),
                            "must be true where it is given",
                            "Leave 'right' out of a wrong option.");
        }
        Optional<String> whenMissed = option.optionalText("feedback", Checks.SENTENCE);
        return new Option.Right(text, whenMissed);
    }

    private static long right(List<Option> options) {
        return options.stream().filter(Option.Right.class::isInstance).count();
    }

    private void refuse(String what) {
        checks.problems()
                .under(Asks.ONE_KEY)
                .add(fields.place("options"), what, "Mark each right option with 'right: true'.");
    }
}
