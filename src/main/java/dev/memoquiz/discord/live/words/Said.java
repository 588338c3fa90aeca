package dev.memoquiz.discord.live.words;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Markdown;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer by the letters and numbers under which its parts are shown, in markdown and escaped.
public final class Said {
    private static final int WRITTEN = 300;
    private static final List<Support> JUDGEMENTS = List.of(Support.values());

    private Said() {}

    /// As in `You chose **B**.`, `Your order: **B → A → C**.`
    public static String of(Asked asked, Answer answer) {
        return switch (answer) {
            case Answer.Picked(int option) -> chose(asked.letterOf(option));
            case Answer.Judged(Support support) ->
                    chose(asked.letterOf(JUDGEMENTS.indexOf(support)));
            case Answer.PickedSeveral(var options) ->
                    chose(Counts.list(letters(asked, options.stream().toList()).sorted().toList()));
            case Answer.Ordered(var items) ->
                    "Your order: **"
                            + letters(asked, items).collect(Collectors.joining(" → "))
                            + "**.";
            case Answer.Matched matched -> matched(asked, matched);
            case Answer.ClaimedWith(int claim, var clause) ->
                    "You chose claim **"
                            + asked.letterOf(claim)
                            + "**"
                            + clause.map(number -> ", with clause **" + number + "** as proof")
                                    .orElse("")
                            + ".";
            case Answer.Written(String text) ->
                    "You answered: “" + Markdown.escaped(text.strip(), WRITTEN) + "”.";
        };
    }

    private static String chose(String letters) {
        return "You chose **" + letters + "**.";
    }

    private static Stream<String> letters(Asked asked, List<Integer> parts) {
        return parts.stream().map(asked::letterOf);
    }

    /// Views go by number in the order shown, holders by letter in the order of the file.
    private static String matched(Asked asked, Answer.Matched matched) {
        return matched.holders().entrySet().stream()
                .map(pair ->
                        asked.slots().indexOf(pair.getKey())
                                + 1
                                + " "
                                + Asked.letter(pair.getValue()))
                .sorted()
                .collect(Collectors.joining(", ", "Your match: **", "**."));
    }
}
