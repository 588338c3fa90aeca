package dev.memoquiz.chart.type;

import java.nio.ByteBuffer;

/// Which glyph shows a character: table `cmap` in format 4, which holds the characters below U+10000.
final class CharacterMap {
    private static final int HEADER = 14;
    private static final int SEGMENTED = 4;

    private final ByteBuffer segments;
    private final int count;

    CharacterMap(FontFile font) {
        ByteBuffer table = font.table("cmap");
        int start = table.getInt(8);
        this.segments = table.slice(start, table.limit() - start);
        if (segments.getShort(0) != SEGMENTED) {
            throw new IllegalStateException("cmap format " + segments.getShort(0) + ", need 4");
        }
        this.count = unsigned(6) / 2;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(segments.getShort(at));
    }

    /// 0 where the font has none.
    int glyph(int character) {
        if (character > Character.MAX_VALUE) {
            return 0;
        }
        int segment = segment(character);
        int start = unsigned(HEADER + 2 + (count + segment) * 2);
        if (character < start) {
            return 0;
        }
        int delta = unsigned(HEADER + 2 + (2 * count + segment) * 2);
        int at = HEADER + 2 + (3 * count + segment) * 2;
        int offset = unsigned(at);
        if (offset == 0) {
            return character + delta & 0xFFFF;
        }
        int glyph = unsigned(at + offset + (character - start) * 2);
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    /// The first segment that ends at or behind the character; the last one ends at U+FFFF.
    private int segment(int character) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (unsigned(HEADER + middle * 2) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
