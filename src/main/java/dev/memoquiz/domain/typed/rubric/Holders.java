package dev.memoquiz.domain.typed.rubric;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds whose view a sentence reports at a place.
///
/// The view is ascribed by the last verb or noun of holding a view up to that place, or by the first one behind it ("…, the
/// Ambassador thought"). Its holder is whoever stands behind `by`, `of` or `according to`, else the nearest name before it that is
/// neither negated nor only spoken to or of: "Umansky told Welles that he believed" is Umansky's view.
final class Holders {
    private static final Set<String> ADDRESSING =
            Set.of(
                    "told",
                    "tells",
                    "asked",
                    "informed",
                    "assured",
                    "warned",
                    "to",
                    "with",
                    "about",
                    "from",
                    "of",
                    "for",
                    "than",
                    "unlike",
                    "on",
                    "met",
                    "towards");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "his", "its");
    private static final Set<String> BEHIND = Set.of("by", "of", "from", "to");
    private static final int CLOSE = 3;

    private final Sentence answer;
    private final List<Phrase> names;

    Holders(Sentence answer, List<String> names) {
        this.answer = answer;
        this.names = names.stream().map(Phrase::of).toList();
    }

    /// Who is said to hold what stands at a place.
    ///
    /// @param known whether it is told as knowledge instead of a view
    record Holder(int name, boolean known) {}

    Optional<Holder> of(int place) {
        OptionalInt view = view(place);
        if (view.isEmpty()) {
            return Optional.empty();
        }
        int at = view.getAsInt();
        boolean known = Views.isKnowing(answer.get(at));
        return behind(at, at == place)
                .or(() -> before(at))
                .or(() -> at > place ? after(at) : Optional.empty())
                .map(name -> new Holder(name, known));
    }

    private OptionalInt view(int place) {
        OptionalInt before =
                IntStream.iterate(place, i -> i >= 0, i -> i - 1).filter(this::isView).findFirst();
        return before.isPresent()
                ? before
                : IntStream.range(place, answer.size()).filter(this::isView).findFirst();
    }

    private boolean isView(int at) {
        return Views.isView(answer.get(at)) && !answer.text(at - 1).equals("to");
    }

    /// "believed by Welles", "in the opinion of Welles", "according to Welles", "gathered from Welles".
    ///
    /// @param itself whether the view is asked for itself: what was gathered from somebody is theirs, the gathering is not
    private Optional<Integer> behind(int view, boolean itself) {
        if ("told".equals(answer.text(view))) {
            return Optional.empty();
        }
        return IntStream.range(view + 1, view + CLOSE)
                .filter(i -> BEHIND.contains(answer.text(i)))
                .filter(i -> !itself || !"from".equals(answer.text(i)))
                .boxed()
                .findFirst()
                .flatMap(this::after);
    }

    /// The name close behind a place: "…, thought the Ambassador", "by the Ambassador".
    private Optional<Integer> after(int place) {
        return IntStream.rangeClosed(place + 1, place + CLOSE)
                .filter(this::isName)
                .boxed()
                .findFirst();
    }

    private Optional<Integer> before(int view) {
        if ("and".equals(answer.text(view - 1))) {
            return subject(view);
        }
        for (int i = view - 1; i >= 0; i--) {
            if (isHolder(i)) {
                return Optional.of(i);
            }
            if (PRONOUNS.contains(answer.text(i)) && !"it".equals(answer.text(i))) {
                return subject(i);
            }
        }
        return Optional.empty();
    }

    /// Whom a pronoun means, or who does what stands behind `and`: the first name behind the last `that` which has one before
    /// this place, else the first of the sentence. That is its subject more often than not.
    private Optional<Integer> subject(int place) {
        return IntStream.iterate(place - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> "that".equals(answer.text(i)))
                .boxed()
                .flatMap(that -> firstHolder(that + 1, place).stream())
                .findFirst()
                .or(() -> firstHolder(0, place));
    }

    private Optional<Integer> firstHolder(int from, int to) {
        return IntStream.range(from, to).filter(this::isHolder).boxed().findFirst();
    }

    private boolean isHolder(int at) {
        return isName(at) && !answer.isNegated(at) && !isAddressed(at);
    }

    private boolean isName(int at) {
        return names.stream().anyMatch(name -> name.beginsAt(answer, at));
    }

    /// "told the Ambassador", "asked him and Welles".
    private boolean isAddressed(int at) {
        return ADDRESSING.contains(answer.text(at - 1));
    }

    /// True when one of the names begins at that place.
    boolean isAny(List<String> some, int at) {
        return some.stream().anyMatch(name -> Phrase.of(name).beginsAt(answer, at));
    }
}
