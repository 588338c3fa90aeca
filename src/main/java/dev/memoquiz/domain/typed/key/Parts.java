package dev.memoquiz.domain.typed.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The parts of an answer of which a clause speaks without naming all of it: each of `{iron}` and `{blood}` for `prompt on either
/// alone`, and the `Stettin` of `accept Szczecin for Stettin`.
final class Parts {
    private static final List<String> JOINING = List.of("and", "&");
    private static final List<String> IN_PLACE = List.of("in place of", "instead of", "for");

    /// Each swap may double the answers, since two of them may be made in one.
    private static final int MOST_SWAPPED = 16;

    private final Signs answer;

    /// @param answer one form of the line, with its marks
    Parts(Signs answer) {
        this.answer = answer;
    }

    /// What stands in braces, or else between commas and the word `and`; empty when that is one thing only.
    List<Signs> all() {
        List<Signs> marked = marked();
        List<Signs> parts = marked.size() > 1 ? marked : items();
        return parts.size() > 1 ? parts : List.of();
    }

    /// Every two of them.
    List<Signs> pairs() {
        List<Signs> all = all();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.stream().skip(i + 1L).map(all.get(i)::and))
                .toList();
    }

    /// This answer with another part in that one's place; empty where it has no such part.
    Optional<Signs> with(Signs other, Signs part) {
        String wanted = part.text();
        List<Integer> places = places();
        int found = find(wanted);
        if (found < 0 || part.trimmed().size() == 0) {
            return Optional.empty();
        }
        int from = places.get(found);
        int to = places.get(found + wanted.length() - 1) + 1;
        List<Sign> signs = new ArrayList<>(answer.list().subList(0, from));
        other.list().stream().filter(sign -> !sign.isMark()).forEach(signs::add);
        signs.addAll(answer.list().subList(to, answer.size()));
        boolean marksCut = answer.part(from, to).depth() != 0;
        return marksCut ? Optional.empty() : Optional.of(new Signs(signs, other.at()));
    }

    /// Whether it is one of several things that the answer lists.
    boolean lists(Signs part) {
        List<Signs> items = items();
        return items.size() > 1 && hasText(items, part);
    }

    /// Whether it is all that stands between two marks.
    boolean marks(Signs part) {
        return hasText(marked(), part);
    }

    /// `for women` in `suffrage for women`.
    boolean saysFor(Signs part) {
        return find("for " + part.text()) >= 0;
    }

    /// What an accepted form such as `Szczecin for Stettin` stands for.
    ///
    /// @param answers the answers so far with `Szczecin` in the place of `Stettin`
    /// @param literal whether the words may also be an answer as they stand, as `votes for women` may
    record Swap(List<Signs> answers, boolean literal) {
        private static final Swap NONE = new Swap(List.of(), true);

        /// @param or whether the clause begins with `or`, which opens an answer more often than `accept X for Y` does
        static Swap of(Signs form, List<Signs> answers, boolean or) {
            for (String words : IN_PLACE) {
                int at = form.indexOfWords(words);
                if (at > 0) {
                    Signs other = form.part(0, at).trimmed();
                    Signs part = form.part(at + 1 + words.length(), form.size()).trimmed();
                    boolean sure = !words.equals("for") || (other.isQuoted() && part.isQuoted());
                    return of(other, part, answers, new Swap(List.of(), !sure), or);
                }
            }
            return NONE;
        }

        private static Swap of(
                Signs other, Signs part, List<Signs> answers, Swap wanted, boolean or) {
            List<Parts> known = answers.stream().limit(MOST_SWAPPED).map(Parts::new).toList();
            boolean said = known.stream().anyMatch(answer -> answer.saysFor(part));
            boolean listed = known.stream().anyMatch(answer -> answer.lists(part));
            boolean sure = !wanted.literal || listed;
            boolean likely =
                    known.stream().anyMatch(answer -> answer.marks(part))
                            && (!or || (other.isCapital() && part.isCapital()));
            List<Signs> swapped =
                    known.stream().flatMap(answer -> answer.with(other, part).stream()).toList();
            return said || !(sure || likely) || swapped.isEmpty() ? NONE : new Swap(swapped, !sure);
        }
    }

    private static boolean hasText(List<Signs> parts, Signs wanted) {
        return parts.stream().anyMatch(part -> part.text().equalsIgnoreCase(wanted.text()));
    }

    private List<Signs> marked() {
        List<Signs> marked = new ArrayList<>();
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < answer.size(); i++) {
            int change = answer.list().get(i).depth();
            opened = depth == 0 && change > 0 ? i : opened;
            depth += change;
            if (depth == 0 && change < 0) {
                marked.add(answer.part(opened + 1, i).trimmed());
            }
        }
        return marked;
    }

    private List<Signs> items() {
        List<Signs> items = new ArrayList<>();
        for (Signs item : answer.split(',')) {
            Signs rest = item;
            for (Optional<Cut> cut = cut(rest); cut.isPresent(); cut = cut(rest)) {
                items.add(cut.get().before());
                rest = cut.get().behind();
            }
            items.add(rest.trimmed());
        }
        return items.stream().filter(item -> !item.text().isBlank()).toList();
    }

    private record Cut(Signs before, Signs behind) {}

    private static Optional<Cut> cut(Signs item) {
        for (String word : JOINING) {
            int at = item.indexOfWords(word);
            if (at >= 0) {
                return Optional.of(
                        new Cut(
                                item.part(0, at).trimmed(),
                                item.part(at + 1 + word.length(), item.size())));
            }
        }
        return Optional.empty();
    }

    /// Where these words begin in the text of the answer, or -1.
    private int find(String wanted) {
        String text = answer.text();
        for (int at = 0; at + wanted.length() <= text.length(); at++) {
            boolean whole = !isLetter(text, at - 1) && !isLetter(text, at + wanted.length());
            if (whole && text.regionMatches(true, at, wanted, 0, wanted.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /// For each character of the text, its place among the signs.
    private List<Integer> places() {
        return IntStream.range(0, answer.size())
                .filter(i -> !answer.list().get(i).isMark())
                .boxed()
                .toList();
    }
}
