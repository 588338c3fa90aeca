package dev.memoquiz.domain.lint.wording;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.QuestionRule;
import dev.memoquiz.domain.lint.item.Item;
import dev.memoquiz.domain.lint.item.Wrong;
import dev.memoquiz.domain.lint.words.Words;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.View;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.List;
import java.util.stream.Stream;

/// Stem and options fit where they are shown.
///
/// The hard limits are Discord's (developers/components/reference.mdx, resources/message.mdx): 80 characters on a button, 100 in
/// a select menu or beside a choice in a form, 4096 in an embed's description. A form's title and labels have 45; they are the bot's
/// own words, and a test holds them to it. Only holders are named in a form, each with its letter.
public final class L12Lengths implements QuestionRule {
    private static final int STEM_CHARACTERS = 300;
    private static final int STEM_WORDS = 45;
    private static final int BUTTON = 80;
    private static final int SELECT = 100;
    private static final String LETTER = "A. ";
    private static final int DESCRIPTION = 4096;

    @Override
    public String id() {
        return "L12";
    }

    @Override
    public String title() {
        return "Texts fit where they are shown";
    }

    @Override
    public Stream<Finding> findings(Quiz quiz, Item item) {
        return Stream.of(stem(item), choices(item), holders(item), whole(item))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> stem(Item item) {
        int characters = item.stem().length();
        int words = Words.of(item.stem()).size();
        return characters > STEM_CHARACTERS || words > STEM_WORDS
                ? Stream.of(
                        warning(
                                item,
                                "prompt",
                                "the stem has %d characters and %d words, readable are %d and %d"
                                        .formatted(characters, words, STEM_CHARACTERS, STEM_WORDS),
                                "Leave out what the question does not need."))
                : Stream.empty();
    }

    private Stream<Finding> choices(Item item) {
        int limit = item.question() instanceof Question.SingleChoice ? BUTTON : SELECT;
        List<String> choices =
                item.distractors().isEmpty()
                        ? arranged(item)
                        : Stream.concat(
                                        item.keys().stream(),
                                        item.distractors().stream().map(Wrong::text))
                                .toList();
        return tooLong(item, item.distractors().isEmpty() ? "items" : "options", choices, limit);
    }

    private Stream<Finding> holders(Item item) {
        return item.question() instanceof Question.Matching match
                ? tooLong(item, "holders", match.holders(), SELECT - LETTER.length())
                : Stream.empty();
    }

    private Stream<Finding> tooLong(Item item, String where, List<String> texts, int limit) {
        return texts.stream()
                .filter(text -> text.length() > limit)
                .map(text ->
                        error(
                                item,
                                where,
                                "\"%s\" has %d characters, %d are shown"
                                        .formatted(text, text.length(), limit),
                                "Shorten it."));
    }

    /// Without the holders, which have less room.
    private static List<String> arranged(Item item) {
        return item.question() instanceof Question.Matching match
                ? match.views().stream().map(View::text).toList()
                : item.parts();
    }

    private Stream<Finding> whole(Item item) {
        int characters =
                item.asserted().length()
                        + String.join("", item.clauses()).length()
                        + item.distractors().stream().mapToInt(it -> it.text().length()).sum();
        return characters > DESCRIPTION
                ? Stream.of(
                        error(
                                item,
                                "prompt",
                                "the question has %d characters, %d are shown"
                                        .formatted(characters, DESCRIPTION),
                                "Shorten it, or offer fewer clauses."))
                : Stream.empty();
    }
}
