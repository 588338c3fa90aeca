package dev.memoquiz.domain.question;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Questions asked of a list of options.
public final class Options {
    private Options() {}

    /// The indices of the right options, ascending.
    public static NavigableSet<Integer> right(List<Option> options) {
        NavigableSet<Integer> right = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i) instanceof Option.Right) {
                right.add(i);
            }
        }
        return right;
    }

    static void requireRight(List<Option> options, int least, int most) {
        int right = right(options).size();
        if (right < least || right > most) {
            throw new IllegalArgumentException(
                    "right options must be " + least + ".." + most + ", were " + right);
        }
    }
}
