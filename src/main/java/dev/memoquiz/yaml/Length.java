package dev.memoquiz.yaml;

/// How many characters a text, or how many items a list, may have.
public record Length(int least, int most) {
    public Length {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "length must be 0 <= least <= most, was " + least + " to " + most);
        }
    }
}
