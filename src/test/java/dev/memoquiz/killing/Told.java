package dev.memoquiz.killing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Figures in what readers are shown.
final class Told {
    private static final Pattern SCORE =
            Pattern.compile(
                    "In this server\\**\\n(\\d+) of \\d+ points?[^\\n]*\\n(\\d+) first tr(?:y|ies), (\\d+) practice");
    private static final Pattern RANK = Pattern.compile("(?m)^\\*\\*\\d+\\*\\* (.+?) · ([\\d,]+)");

    private Told() {}

    /// Points, first tries and practice answers in this server; empty where there are none yet.
    static List<Integer> score(String text) {
        Matcher found = SCORE.matcher(text);
        return found.find()
                ? List.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)))
                : List.of();
    }

    /// Scores in the standings of a live round, by name.
    static Map<String, Integer> standings(String text) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        Matcher found = RANK.matcher(text);
        while (found.find()) {
            scores.put(found.group(1), Integer.parseInt(found.group(2).replace(",", "")));
        }
        return scores;
    }
}
