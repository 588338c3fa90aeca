package dev.memoquiz.domain.lint.wording;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.quiz.Quiz;
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
                            + "|https?://\\S+|discord\\.gg/\\S+|\\*\\*|__|~~|\\|\\||`|(?m)^(?:#{1,3}|>{1,3}|-#) ");
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
                        wrongs)
                .flatMap(findings -> findings);
    }

    private Stream<Finding> wrong(Item item, Wrong wrong) {
        return Stream.concat(
                marked(item, wrong.where(), wrong.text()),
                marked(item, wrong.where(), wrong.feedback().text()));
    }

    private Stream<Finding> marked(Item item, String where, String text) {
        return MARKUP.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(markup ->
                        error(
                                item,
                                where,
                                "'" + markup.strip() + "' is markup, a mention or a link",
                                "Write plain words; the source's link belongs in 'text'."));
    }
}
