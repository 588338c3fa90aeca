package dev.memoquiz.domain.typed.key;

import java.util.ArrayList;
import java.util.List;

/// A stretch of an answer line; every cut keeps the places of its characters.
///
/// @param at where the stretch starts, counted from 1, for faults of an empty stretch
record Signs(List<Sign> list, int at) {
    String text() {
        StringBuilder text = new StringBuilder(list.size());
        list.forEach(sign -> text.append(sign.character()));
        return text.toString();
    }

    int size() {
        return list.size();
    }

    Signs part(int from, int to) {
        return new Signs(list.subList(from, to), from < list.size() ? list.get(from).at() : at);
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

    /// The stretches between plain words `or`.
    List<Signs> alternatives() {
        List<Signs> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 3 < list.size(); i++) {
            if (isWordOr(i)) {
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
                && list.get(blank + 1).is('o')
                && list.get(blank + 2).is('r')
                && list.get(blank + 3).isBlank();
    }

    /// True when the stretch begins with these plain words and a blank or its end.
    boolean startsWith(String words) {
        boolean same = size() >= words.length();
        for (int i = 0; same && i < words.length(); i++) {
            same =
                    Character.toLowerCase(list.get(i).character()) == words.charAt(i)
                            && !list.get(i).isQuoted();
        }
        return same && (size() == words.length() || list.get(words.length()).isBlank());
    }

    /// The first place of plain ` with ` before a quote, or -1.
    int indexOfWith() {
        for (int i = 0; i + 5 < list.size(); i++) {
            if (list.get(i).isBlank()
                    && part(i + 1, list.size()).startsWith("with")
                    && !list.get(i).isQuoted()) {
                return i;
            }
        }
        return -1;
    }
}
