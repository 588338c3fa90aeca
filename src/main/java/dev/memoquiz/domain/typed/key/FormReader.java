package dev.memoquiz.domain.typed.key;

import java.util.ArrayList;
import java.util.List;

/// Reads the forms of one clause, split by the word `or`, and the required words of each.
final class FormReader {
    private final List<Fault> faults;

    /// A form and the character where it starts, counted from 1.
    record PlacedForm(Form form, int at) {}

    FormReader(List<Fault> faults) {
        this.faults = faults;
    }

    /// Empty forms are reported and left out.
    List<PlacedForm> read(Signs clause) {
        List<PlacedForm> forms = new ArrayList<>();
        for (Signs alternative : clause.alternatives()) {
            Signs signs = alternative.trimmed();
            Form form = form(signs);
            if (form.words().isEmpty()) {
                faults.add(
                        new Fault(
                                signs.at(),
                                "there is no word in this answer",
                                "write an answer here or delete its clause"));
            } else {
                forms.add(new PlacedForm(form, signs.at()));
            }
        }
        return forms;
    }

    private Form form(Signs signs) {
        StringBuilder text = new StringBuilder();
        StringBuilder braced = new StringBuilder();
        List<String> required = new ArrayList<>();
        int depth = 0;
        int opened = 0;
        for (Sign sign : signs.list()) {
            switch (sign.role()) {
                case OPEN -> {
                    opened = depth == 0 ? sign.at() : opened;
                    depth++;
                }
                case CLOSE -> {
                    depth = close(sign, depth);
                    flush(braced, required, depth);
                }
                case PLAIN, QUOTED, ESCAPED -> {
                    text.append(sign.character());
                    braced.append(depth > 0 ? String.valueOf(sign.character()) : "");
                }
            }
        }
        if (depth > 0) {
            faults.add(
                    new Fault(
                            opened,
                            "the mark of required words is never closed",
                            "add } after the required words or write \\{"));
        }
        return Form.marked(text.toString(), required);
    }

    private int close(Sign sign, int depth) {
        if (depth == 0) {
            faults.add(
                    new Fault(
                            sign.at(),
                            "this closing mark has no opening one",
                            "add { before the required words or write \\}"));
        }
        return Math.max(0, depth - 1);
    }

    private static void flush(StringBuilder braced, List<String> required, int depth) {
        if (depth == 0 && !braced.isEmpty()) {
            required.add(braced.toString());
            braced.setLength(0);
        }
    }
}
