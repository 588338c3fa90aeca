package dev.memoquiz.domain.typed.key;

import dev.memoquiz.domain.typed.key.FormReader.PlacedForm;
import dev.memoquiz.domain.typed.words.Kind;
import dev.memoquiz.domain.typed.words.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds forms that stand in two clauses that contradict each other, whatever their order of words or way to write a number or a date.
///
/// A form that stands twice in the same role does no harm: `landowners` and `land owners` are one form to the grader, and two to whoever
/// writes a key.
final class Conflicts {
    private final List<Fault> faults;
    private final Map<String, String> roles = new HashMap<>();

    Conflicts(List<Fault> faults) {
        this.faults = faults;
    }

    void check(List<PlacedForm> accepted, List<PlacedForm> prompted, List<PlacedForm> rejected) {
        accepted.forEach(form -> add(form, "accepted"));
        prompted.forEach(form -> add(form, "prompted on"));
        rejected.forEach(form -> add(form, "rejected"));
        rejected.forEach(form -> enough(form, accepted));
    }

    private void add(PlacedForm placed, String role) {
        Form form = placed.form();
        String earlier = roles.putIfAbsent(meaning(form, form.words().all()), role);
        if (earlier != null && !role.equals(earlier)) {
            String message = "\"%s\" is both %s and %s".formatted(form.text(), earlier, role);
            fault(placed, message, "keep it in one clause only");
        }
    }

    /// Nobody can tell what an answer is that has all required words and no other, and is rejected.
    private void enough(PlacedForm rejected, List<PlacedForm> accepted) {
        String meaning = meaning(rejected.form(), rejected.form().words().all());
        accepted.stream()
                .map(PlacedForm::form)
                .filter(form -> form.words().ofKind(Kind.NEGATOR) == 0)
                .filter(form -> form.required() != form.words().all())
                .filter(form -> meaning(form, form.required()).equals(meaning))
                .findFirst()
                .ifPresent(form ->
                        fault(
                                rejected,
                                "\"%s\" is rejected, and yet enough for \"%s\""
                                        .formatted(rejected.form().text(), form.text()),
                                "put braces round all words that an answer must have, or leave out this clause"));
    }

    private static String meaning(Form form, long places) {
        return IntStream.range(0, form.words().size())
                .filter(i -> ((places >> i) & 1) != 0)
                .mapToObj(i -> meaning(form.words().get(i)))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String meaning(Token word) {
        return word.isValued() ? word.value().toString() : word.text();
    }

    private void fault(PlacedForm placed, String message, String remedy) {
        faults.add(new Fault(placed.at(), message, remedy));
    }
}
