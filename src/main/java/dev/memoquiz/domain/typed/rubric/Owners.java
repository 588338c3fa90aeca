package dev.memoquiz.domain.typed.rubric;

import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds whose view a sentence reports: the last name before the last verb of holding a view, which is
/// not the person spoken to ("Umansky told Welles that he believed" is Umansky's view).
final class Owners {
    private static final Set<String> HOLDING =
            Set.of(
                    "believe",
                    "believed",
                    "believes",
                    "think",
                    "thinks",
                    "thought",
                    "say",
                    "says",
                    "said",
                    "expect",
                    "expected",
                    "expects",
                    "hold",
                    "held",
                    "holds",
                    "felt",
                    "feels",
                    "view",
                    "opinion",
                    "considered",
                    "according",
                    "saw",
                    "assumed",
                    "supposed");
    private static final Set<String> ADDRESSING =
            Set.of("told", "asked", "informed", "to", "tells", "assured");

    private final Words answer;

    Owners(Words answer) {
        this.answer = answer;
    }

    /// The place of the name that owns what is said at `concept`, or empty.
    Optional<Integer> place(int concept, List<String> names) {
        int verb = lastHolding(concept);
        Optional<Integer> before = lastName(verb < 0 ? concept : verb, names);
        return before.isPresent() ? before : lastName(answer.size(), names);
    }

    private int lastHolding(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (HOLDING.contains(answer.get(i).text())) {
                return "according".equals(answer.get(i).text()) ? before : i;
            }
        }
        return -1;
    }

    private Optional<Integer> lastName(int before, List<String> names) {
        for (int i = before - 1; i >= 0; i--) {
            int at = i;
            boolean name = !isAddressed(i) && names.stream().anyMatch(owner -> isAt(owner, at));
            if (name) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean isAt(String name, int at) {
        return Phrase.of(name)
                .in(answer.from(at))
                .filter(place -> place.at() == 0 && !place.opposite())
                .isPresent();
    }

    private boolean isAddressed(int at) {
        boolean addressed = at > 0 && ADDRESSING.contains(answer.get(at - 1).text());
        boolean according = at > 1 && "according".equals(answer.get(at - 2).text());
        return addressed && !according;
    }
}
