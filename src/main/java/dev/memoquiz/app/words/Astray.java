package dev.memoquiz.app.words;

import dev.memoquiz.app.Scene;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Feedback;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.reading.Misreading;
import dev.memoquiz.domain.reading.Readings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is said to a reader about one thing that went astray, and the misreading behind it when there is a known one.
///
/// @param says with the option or view in front where there were several, as in `“Berlin”: It is named, but not as a reason.`
public record Astray(String says, Optional<Misreading> misreading) {
    private static final int NAME = 80;

    static List<Astray> of(Scene.Reviewing scene) {
        List<Feedback> feedback = scene.verdict().feedback();
        List<String> options =
                strayed(scene.asked().question(), scene.recorded().answered().what().answer());
        Readings readings = scene.quiz().readings();
        return IntStream.range(0, feedback.size())
                .mapToObj(i -> {
                    Feedback one = feedback.get(i);
                    String says =
                            options.size() == feedback.size()
                                    ? named(options.get(i), one.text())
                                    : one.text();
                    return new Astray(says, misreading(one, readings));
                })
                .toList();
    }

    /// As in `The misreading behind it: “The United States knew it.” In truth: the memo says “believed”.`
    public Optional<String> behindIt() {
        return misreading.map(known ->
                "The misreading behind it: “" + known.says() + "” In truth: " + known.truth());
    }

    private static String named(String option, String says) {
        return says.contains(option) ? says : "“" + option + "”: " + says;
    }

    private static Optional<Misreading> misreading(Feedback feedback, Readings readings) {
        return feedback.misreading()
                .flatMap(id -> Optional.ofNullable(readings.misreadings().get(id)));
    }

    /// What was wrongly chosen, left out or matched, in the order of the quiz file, which is that of the feedback.
    private static List<String> strayed(Question question, Answer answer) {
        return switch (question) {
            case Question.SeveralRight several when answer instanceof Answer.PickedSeveral picked ->
                    IntStream.range(0, several.options().size())
                            .filter(i -> isRight(several, i) != picked.options().contains(i))
                            .mapToObj(i -> several.options().get(i).text())
                            .toList();
            case Question.Matching matching when answer instanceof Answer.Matched matched ->
                    IntStream.range(0, matching.views().size())
                            .filter(i -> !isRight(matching, i, matched))
                            .mapToObj(i -> Shortened.to(NAME, matching.views().get(i).text()))
                            .toList();
            case Question _ -> List.of();
        };
    }

    private static boolean isRight(Question.SeveralRight several, int option) {
        return several.options().get(option) instanceof Option.Right;
    }

    private static boolean isRight(Question.Matching matching, int view, Answer.Matched matched) {
        return Integer.valueOf(matching.views().get(view).holder())
                .equals(matched.holders().get(view));
    }
}
