package dev.memoquiz.domain.typed.key;

import java.util.ArrayList;
import java.util.List;

/// A stretch of an answer line; every cut keeps the places of its characters.
///
/// @param at where the stretch starts, counted from 1, for faults of an empty stretch
record Signs(List<Sign> list, int at) {
    /// Without the marks of required words.
    String text() {
        StringBuilder text = new StringBuilder(list.size());
        list.stream().filter(sign -> !sign.isMark()).forEach(sign -> text.append(sign.character()));
        return text.toString();
    }

    int size() {
        return list.size();
    }

    Signs part(int from, int to) {
        return new Signs(list.subList(from, to), from < list.size() ? list.get(from).at() : end());
    }

    /// Whether all of it stands in quotes.
    boolean isQuoted() {
        return list.stream().allMatch(Sign::isQuoted);
    }

    /// Whether it begins as names do.
    boolean isCapital() {
        return !list.isEmpty() && Character.isUpperCase(list.getFirst().character());
    }

    /// How many more marks open than close here.
    int depth() {
        return list.stream().mapToInt(Sign::depth).sum();
    }

    /// This stretch, a blank and the other one.
    Signs and(Signs other) {
        List<Sign> both = new ArrayList<>(list);
        both.add(new Sign(' ', other.at(), Sign.Role.PLAIN));
        both.addAll(other.list());
        return new Signs(both, at);
    }

    private int end() {
        return list.isEmpty() ? at : list.getLast().at() + 1;
    }

    /// Without blanks at both ends.
    Signs trimmed() {
        int from = 0;
        int to = list.size();
        while (from < to && list.get(from).isBlank()) {
            from++;
        }
        while (to > from && list.get(to - 1).isBlank()) {
            to--;
        }
        return part(from, to);
    }

    /// The first place of a plain character at or after `from`, or -1.
    int indexOf(char plain, int from) {
        for (int i = from; i < list.size(); i++) {
            if (list.get(i).is(plain)) {
                return i;
            }
        }
        return -1;
    }

    /// The stretches between plain separators; there is always at least one.
    List<Signs> split(char separator) {
        List<Signs> parts = new ArrayList<>();
        int from = 0;
        for (int cut = indexOf(separator, 0); cut >= 0; cut = indexOf(separator, from)) {
            parts.add(part(from, cut));
            from = cut + 1;
        }
        parts.add(part(from, list.size()));
        return parts;
    }

    /// The stretches between plain words `or`; inside required words it is a word like any other.
    List<Signs> alternatives() {
        List<Signs> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i + 3 < list.size(); i++) {
            depth += list.get(i).depth();
            if (depth == 0 && isWordOr(i)) {
                parts.add(part(from, i));
                from = i + 3;
            }
        }
        parts.add(part(from, list.size()));
        return parts;
    }

    private boolean isWordOr(int blank) {
        return list.get(blank).isBlank()
                && !list.get(blank).isQuoted()
                && part(blank + 1, list.size()).startsWith("or")
                && list.get(blank + 3).isBlank();
    }

    /// True when the stretch begins with these plain words and a blank, a quote or its end.
    boolean startsWith(String words) {
        boolean same = size() >= words.length();
        for (int i = 0; same && i < words.length(); i++) {
            same =
                    Character.toLowerCase(list.get(i).character()) == words.charAt(i)
                            && !list.get(i).isQuoted();
        }
        return same && (size() == words.length() || ends(list.get(words.length())));
    }

    private static boolean ends(Sign behind) {
        return behind.isBlank() || behind.isQuoted();
    }

    /// The first place of a plain blank that is followed by these words, or -1.
    int indexOfWords(String words) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isBlank()
                    && !list.get(i).isQuoted()
                    && part(i + 1, list.size()).startsWith(words)) {
                return i;
            }
        }
        return -1;
    }
}
