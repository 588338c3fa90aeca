package dev.memoquiz.terminal.screen;

import dev.memoquiz.terminal.page.Line;
import java.util.List;
import java.util.stream.Stream;

/// What a screen looks like before it is cut to the height there is.
///
/// @param focus the line of `body` that must stay in view
/// @param foot which keys do what; always in view
record Drawing(List<Line> body, int focus, List<Line> foot) {
    /// The lines that fit in so many rows: a window of the body, moved by `scroll` lines from where the focus puts it, and the
    /// foot.
    List<Line> fitted(int rows, int scroll) {
        int room = room(rows);
        int start = start(room, scroll);
        List<Line> window = body.subList(start, Math.min(body.size(), start + room));
        return Stream.concat(window.stream(), foot.stream()).limit(Math.max(1, rows)).toList();
    }

    /// How many lines of the body are seen at once, at least one.
    int room(int rows) {
        return Math.max(1, rows - foot.size());
    }

    /// The scroll nearest to `scroll` that shows something else than it would beyond the ends.
    int clamped(int rows, int scroll) {
        int room = room(rows);
        return start(room, scroll) - start(room, 0);
    }

    private int start(int room, int scroll) {
        int last = Math.max(0, body.size() - room);
        int focused = Math.clamp(focus - room / 2L, 0, last);
        if (focus < room) {
            focused = 0;
        }
        return Math.clamp((long) focused + scroll, 0, last);
    }
}
