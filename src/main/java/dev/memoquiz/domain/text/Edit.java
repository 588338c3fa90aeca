package dev.memoquiz.domain.text;

import java.util.Comparator;
import java.util.List;

/// One change from print to clean text: the original characters `[start, end)` are read as `replacement`.
record Edit(int start, int end, String replacement) {
    /// Applies edits that do not overlap; characters of a replacement come from where the edit starts.
    static CleanText apply(String original, List<Edit> edits) {
        StringBuilder clean = new StringBuilder(original.length());
        int[] origins = new int[original.length() + growth(edits)];
        int from = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            copy(original, from, edit.start, clean, origins);
            for (int i = 0; i < edit.replacement.length(); i++) {
                origins[clean.length()] = edit.start;
                clean.append(edit.replacement.charAt(i));
            }
            from = edit.end;
        }
        copy(original, from, original.length(), clean, origins);
        return new CleanText(
                original, clean.toString(), java.util.Arrays.copyOf(origins, clean.length()));
    }

    private static int growth(List<Edit> edits) {
        return edits.stream().mapToInt(edit -> edit.replacement.length()).sum();
    }

    private static void copy(
            String original, int from, int to, StringBuilder clean, int[] origins) {
        for (int i = from; i < to; i++) {
            origins[clean.length()] = i;
            clean.append(original.charAt(i));
        }
    }
}
