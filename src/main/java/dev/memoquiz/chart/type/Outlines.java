package dev.memoquiz.chart.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/// The shapes of glyphs: tables `glyf` and `loca`, in font units, y upwards.
final class Outlines {
    private static final int HEADER = 10;
    private static final int WORDS = 1;
    private static final int OFFSETS = 1 << 1;
    private static final int SCALE = 1 << 3;
    private static final int MORE = 1 << 5;
    private static final int TWO_SCALES = 1 << 6;
    private static final int MATRIX = 1 << 7;
    private static final double FIXED = 1 << 14;

    private final FontFile font;
    private final ByteBuffer glyphs;
    private final boolean wide;

    Outlines(FontFile font) {
        this.font = font;
        this.glyphs = font.table("glyf");
        this.wide = font.signed("head", 50) != 0;
    }

    private int start(int glyph) {
        return wide ? font.table("loca").getInt(glyph * 4) : font.unsigned("loca", glyph * 2) * 2;
    }

    Path2D of(int glyph) {
        int start = start(glyph);
        int length = start(glyph + 1) - start;
        if (length == 0) {
            return new Path2D.Double();
        }
        ByteBuffer data = glyphs.slice(start, length);
        int contours = data.getShort();
        data.position(HEADER);
        return contours >= 0 ? new Contours(data, contours).path() : composed(data);
    }

    /// A letter and its accents, each moved and perhaps scaled.
    private Path2D composed(ByteBuffer data) {
        Path2D path = new Path2D.Double();
        int flags;
        do {
            flags = data.getShort();
            int glyph = Short.toUnsignedInt(data.getShort());
            Path2D part = of(glyph);
            part.transform(placed(data, flags));
            path.append(part, false);
        } while ((flags & MORE) != 0);
        return path;
    }

    private static AffineTransform placed(ByteBuffer data, int flags) {
        if ((flags & OFFSETS) == 0) {
            throw new IllegalStateException("a glyph placed by points, not by offsets");
        }
        boolean words = (flags & WORDS) != 0;
        double x = words ? data.getShort() : data.get();
        double y = words ? data.getShort() : data.get();
        double[] matrix = {1, 0, 0, 1};
        if ((flags & SCALE) != 0) {
            matrix[0] = fixed(data);
            matrix[3] = matrix[0];
        } else if ((flags & TWO_SCALES) != 0) {
            matrix[0] = fixed(data);
            matrix[3] = fixed(data);
        } else if ((flags & MATRIX) != 0) {
            for (int i = 0; i < matrix.length; i++) {
                matrix[i] = fixed(data);
            }
        }
        return new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], x, y);
    }

    private static double fixed(ByteBuffer data) {
        return data.getShort() / FIXED;
    }
}
