package dev.memoquiz.domain.text;

/// The text as it is read, with the way back from each of its characters to the printed original.
public final class CleanText {
    private final String original;
    private final String clean;
    private final String line;
    private final int[] origins;

    /// `origins[i]` is the offset in `original` that clean character `i` comes from; it never decreases.
    CleanText(String original, String clean, int[] origins) {
        if (origins.length != clean.length()) {
            throw new IllegalArgumentException(
                    origins.length + " origins given for " + clean.length() + " characters");
        }
        this.original = original;
        this.clean = clean;
        this.line = clean.replace('\n', ' ');
        this.origins = origins.clone();
    }

    public String original() {
        return original;
    }

    public String clean() {
        return clean;
    }

    /// The same characters with a blank for each line break, as quotations are looked for.
    String line() {
        return line;
    }

    /// The offset in the original of the clean character at `offset`; the end of the text maps to the end.
    public int origin(int offset) {
        return offset == origins.length ? original.length() : origins[offset];
    }

    /// The first clean offset whose character comes from `originalOffset` or later.
    int cleanOffset(int originalOffset) {
        int low = 0;
        int high = origins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins[middle] < originalOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
