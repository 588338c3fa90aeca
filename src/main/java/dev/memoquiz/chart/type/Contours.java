package dev.memoquiz.chart.type;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/// One simple glyph: closed lines of points, some on the line and some that bend it.
final class Contours {
    private static final int ON = 1;
    private static final int SHORT_X = 1 << 1;
    private static final int SHORT_Y = 1 << 2;
    private static final int REPEATED = 1 << 3;
    private static final int SAME_X = 1 << 4;
    private static final int SAME_Y = 1 << 5;

    private final int[] ends;
    private final int[] flags;
    private final int[] xs;
    private final int[] ys;

    /// @param data stands behind the glyph's header
    Contours(ByteBuffer data, int count) {
        ends = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = Short.toUnsignedInt(data.getShort());
        }
        int hints = Short.toUnsignedInt(data.getShort());
        data.position(data.position() + hints);
        int points = count == 0 ? 0 : ends[count - 1] + 1;
        flags = flags(data, points);
        xs = places(data, SHORT_X, SAME_X);
        ys = places(data, SHORT_Y, SAME_Y);
    }

    private static int[] flags(ByteBuffer data, int points) {
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get();
            int again = (flags[i] & REPEATED) == 0 ? 0 : Byte.toUnsignedInt(data.get());
            for (; again > 0; again--) {
                flags[i + 1] = flags[i];
                i++;
            }
        }
        return flags;
    }

    /// A short step is one byte, with its sign in `same`; else `same` means no step at all.
    private int[] places(ByteBuffer data, int small, int same) {
        int[] places = new int[flags.length];
        int place = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & same) != 0;
            if ((flags[i] & small) != 0) {
                int step = Byte.toUnsignedInt(data.get());
                place += set ? step : -step;
            } else if (!set) {
                place += data.getShort();
            }
            places[i] = place;
        }
        return places;
    }

    Path2D path() {
        Path2D path = new Path2D.Double();
        int first = 0;
        for (int end : ends) {
            close(path, first, end);
            first = end + 1;
        }
        return path;
    }

    /// Between two bending points lies one on the line, half way.
    private void close(Path2D path, int first, int last) {
        int count = last - first + 1;
        double startX = on(first) ? xs[first] : (xs[first] + xs[last]) / 2.0;
        double startY = on(first) ? ys[first] : (ys[first] + ys[last]) / 2.0;
        path.moveTo(startX, startY);
        for (int step = on(first) ? 1 : 0; step < count; step++) {
            int at = first + step;
            int next = first + (step + 1) % count;
            boolean closes = step == count - 1;
            if (on(at)) {
                path.lineTo(xs[at], ys[at]);
            } else if (closes) {
                path.quadTo(xs[at], ys[at], startX, startY);
            } else if (on(next)) {
                path.quadTo(xs[at], ys[at], xs[next], ys[next]);
                step++;
            } else {
                path.quadTo(xs[at], ys[at], (xs[at] + xs[next]) / 2.0, (ys[at] + ys[next]) / 2.0);
            }
        }
        path.closePath();
    }

    private boolean on(int point) {
        return (flags[point] & ON) != 0;
    }
}
