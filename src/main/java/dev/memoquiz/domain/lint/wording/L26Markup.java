package dev.memoquiz.domain.lint.wording;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.typed.key.Prompt;
import dev.memoquiz.domain.typed.rubric.Concept;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts of the quiz are plain: no mentions, links, images or markup of Discord. Only a "not" in the stem may be bold.
///
/// The document's own words are escaped where they are shown; every question has a level by its type.
public final class L26Markup implements QuestionRule {
    private static final Pattern MARKUP =
            Pattern.compile(
                    "@(?:everyone|here)\\b|<(?:[@#:]|a:|t:|/)[^>]*>|!?\\[[^\\]]*\\]\\([^)]*\\)"
                            + "|https?://\\S+|discord\\.gg/\\S+|\\*\\*|__|~~"
                            + "|(?<![\\w*])\\*(?![\\s*])[^*\\n]+(?<!\\s)\\*(?![\\w*])"
                            + "|(?<![\\w_])_(?![\\s_])[^_\\n]+(?<!\\s)_(?![\\w_])|\\|\\||`|(?m)^(?:#{1,3}|>{1,3}|-#) ");
    private static final Pattern BOLD_NEGATIVE =
            Pattern.compile("\\*\\*(?i:not|except|never|cannot)\\*\\*");

    @Override
    public String id() {
        return "L26";
    }

    @Override
    public String title() {
        return "No mentions, links or markup";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz) {
        return Stream.concat(ofQuiz(quiz), ofEach(quiz));
    }

    private Stream<Finding> ofQuiz(Quiz quiz) {
        Stream<Finding> head =
                Stream.concat(
                        marked(Optional.empty(), "title", quiz.head().title()),
                        marked(Optional.empty(), "summary", quiz.head().summary()));
        Stream<Finding> glossary =
                quiz.readings().glossary().stream()
                        .flatMap(it ->
                                marked(
                                        Optional.empty(),
                                        "glossary",
                                        it.word() + "\n" + it.meaning()));
        Stream<Finding> truths =
                quiz.readings().misreadings().values().stream()
                        .sorted(Comparator.comparing(it -> it.id().value()))
                        .flatMap(it -> marked(Optional.empty(), "misreadings", it.truth()));
        return Stream.of(head, glossary, truths).flatMap(findings -> findings);
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        String prompt = BOLD_NEGATIVE.matcher(item.about().prompt()).replaceAll("");
        Stream<Finding> wrongs = item.wrongs().stream().flatMap(wrong -> wrong(item, wrong));
        Stream<Finding> shown =
                Stream.concat(item.keys().stream(), item.parts().stream())
                        .flatMap(text -> marked(item, "options", text));
        return Stream.of(
                        marked(item, "prompt", prompt),
                        marked(
                                item,
                                "statement",
                                item.stem().substring(item.about().prompt().length())),
                        marked(item, "explanation", item.about().explanation()),
                        shown,
                        told(item.question()).flatMap(text -> marked(item, "question", text)),
                        wrongs)
                .flatMap(findings -> findings);
    }

    private Stream<Finding> wrong(Item item, Wrong wrong) {
        return Stream.concat(
                marked(item, wrong.where(), wrong.text()),
                marked(item, wrong.where(), wrong.feedback().text()));
    }

    /// What is shown after an answer besides explanation and feedback on errors: to whoever left out a right option, gave a form to be
    /// made more precise, or wrote a sentence.
    private static Stream<String> told(Question question) {
        return switch (question) {
            case Question.SingleChoice it -> whenMissed(it.options());
            case Question.SeveralRight it -> whenMissed(it.options());
            case Question.ClaimEvidence it -> whenMissed(it.options());
            case Question.Typed it -> it.key().line().prompts().stream().map(Prompt::question);
            case Question.Gap it -> it.key().line().prompts().stream().map(Prompt::question);
            case Question.Sentence it -> it.key().rubric().concepts().stream().map(Concept::name);
            case Question.StatedInText _, Question.Ordering _, Question.Matching _ ->
                    Stream.empty();
        };
    }

    private static Stream<String> whenMissed(List<Option> options) {
        return options.stream()
                .flatMap(option ->
                        option instanceof Option.Right right
                                ? right.whenMissed().stream()
                                : Stream.empty());
    }

    private Stream<Finding> marked(Item item, String where, String text) {
        return marked(Optional.of(item.id()), where, text);
    }

    private Stream<Finding> marked(Optional<QuestionId> question, String where, String text) {
        return MARKUP.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(markup ->
                        new Finding(
                                id(),
                                Severity.ERROR,
                                question,
                                where,
                                "'" + markup.strip() + "' is markup, a mention or a link",
                                "Write plain words; the source's link belongs in 'text'."));
    }
}
