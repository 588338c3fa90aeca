package dev.memoquiz.domain.grading.typed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A golden column: accepted forms split by `/`. A stroke inside a date or a fraction does not split,
/// and a pair such as `Olivia/MFSK` is also accepted as a whole.
final class GoldenColumn {
    private static final Pattern ONE_NUMBER = Pattern.compile("\\s*\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\s*");

    private static final Pattern SEASON = Pattern.compile("\\D?\\d{4}/\\d{2}(?!\\d)");

    private GoldenColumn() {}

    static AnswerLine.Parsed parse(String column) {
        if (ONE_NUMBER.matcher(column).matches()) {
            return ok(List.of(Form.guessed(column.strip())));
        }
        List<Fault> faults = new ArrayList<>();
        List<Form> forms = forms(column, faults);
        if (!faults.isEmpty()) {
            return new AnswerLine.Parsed.Faulty(faults);
        }
        if (forms.size() == 2) {
            forms.add(Form.guessed(column.strip()));
        }
        return ok(distinct(forms));
    }

    private static List<Form> forms(String column, List<Fault> faults) {
        List<Form> forms = new ArrayList<>();
        int from = 0;
        while (from <= column.length()) {
            int stroke = stroke(column, from);
            int end = stroke < 0 ? column.length() : stroke;
            Form form = Form.guessed(column.substring(from, end).strip());
            if (form.words().isEmpty()) {
                faults.add(new Fault(from + 1, "there is no word in this alias", "write an answer or delete the extra /"));
            }
            forms.add(form);
            from = end + 1;
        }
        return forms;
    }

    /// The next stroke that splits; the one in the season `1979/80` does not.
    private static int stroke(String column, int from) {
        int stroke = column.indexOf('/', from);
        while (stroke >= 0 && SEASON.matcher(column).region(Math.max(0, stroke - 5), column.length()).lookingAt()) {
            stroke = column.indexOf('/', stroke + 1);
        }
        return stroke;
    }

    private static List<Form> distinct(List<Form> forms) {
        Set<String> seen = new HashSet<>();
        return forms.stream().filter(form -> seen.add(form.words().joined())).toList();
    }

    private static AnswerLine.Parsed ok(List<Form> forms) {
        return new AnswerLine.Parsed.Ok(new AnswerLine(forms, List.of(), List.of()));
    }
}
