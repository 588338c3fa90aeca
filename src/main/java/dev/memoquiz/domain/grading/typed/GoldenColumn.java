package dev.memoquiz.domain.grading.typed;

import dev.memoquiz.domain.grading.typed.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A golden column: accepted forms split by `/`. A stroke inside a date or a fraction does not split,
/// and a pair such as `Olivia/MFSK` is also accepted as a whole.
final class GoldenColumn {
    private static final Pattern DATE = Pattern.compile("\\s*(\\d{1,2})/(\\d{1,2})(?:/\\d{2,4})?\\s*");

    private static final Pattern SEASON = Pattern.compile("(?<!\\d)\\d{2}(\\d{2})/(\\d{2})(?!\\d)");
    private static final int MONTHS = 12;

    private GoldenColumn() {}

    static AnswerLine.Parsed parse(String column, Words asked) {
        if (isDate(column)) {
            return ok(List.of(Form.guessed(column.strip(), asked)), asked);
        }
        List<Fault> faults = new ArrayList<>();
        List<Form> forms = forms(column, asked, faults);
        if (!faults.isEmpty()) {
            return new AnswerLine.Parsed.Faulty(faults);
        }
        if (forms.size() == 2) {
            forms.add(Form.guessed(column.strip(), asked));
        }
        return ok(distinct(forms), asked);
    }

    private static List<Form> forms(String column, Words asked, List<Fault> faults) {
        List<Form> forms = new ArrayList<>();
        int from = 0;
        while (from <= column.length()) {
            int stroke = stroke(column, from);
            int end = stroke < 0 ? column.length() : stroke;
            Form form = Form.guessed(column.substring(from, end).strip(), asked);
            if (form.words().isEmpty()) {
                faults.add(new Fault(from + 1, "there is no word in this alias", "write an answer or delete the extra /"));
            }
            forms.add(form);
            from = end + 1;
        }
        return forms;
    }

    /// `3/20/1941`, and also `24/7`; but `15/18/13` has no month and is a list.
    private static boolean isDate(String column) {
        Matcher parts = DATE.matcher(column);
        return parts.matches() && Math.min(number(parts, 1), number(parts, 2)) <= MONTHS;
    }

    /// The next stroke that splits; the one in the season `1979/80` does not.
    private static int stroke(String column, int from) {
        int stroke = column.indexOf('/', from);
        while (stroke >= 0 && isSeason(column, stroke)) {
            stroke = column.indexOf('/', stroke + 1);
        }
        return stroke;
    }

    private static boolean isSeason(String column, int stroke) {
        Matcher years = SEASON.matcher(column);
        years.region(Math.max(0, stroke - 4), column.length());
        years.useTransparentBounds(true);
        return years.lookingAt() && (number(years, 1) + 1) % 100 == number(years, 2);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static List<Form> distinct(List<Form> forms) {
        Set<String> seen = new HashSet<>();
        return forms.stream().filter(form -> seen.add(form.words().joined())).toList();
    }

    private static AnswerLine.Parsed ok(List<Form> forms, Words asked) {
        return new AnswerLine.Parsed.Ok(new AnswerLine(forms, List.of(), List.of(), asked));
    }
}
