package dev.memoquiz.terminal.grade;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Cuts a stream into lines ended by LF or CR LF, in bounded memory whatever the stream holds.
final class RawLines {
    /// Bytes of a line that are kept.
    static final int LONGEST = 1 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean cut;
    private boolean first = true;

    RawLines(InputStream in) {
        this.in = in;
    }

    /// The next line without its end; empty after the last.
    Optional<RawLine> next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        boolean ended = false;
        while (!ended && fill()) {
            any = true;
            ended = takeUpToLineEnd();
        }
        return any ? Optional.of(taken()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(block));
            at = 0;
        }
        return at < end;
    }

    private boolean takeUpToLineEnd() {
        int stop = at;
        while (stop < end && block[stop] != '\n') {
            stop++;
        }
        keep(stop - at);
        boolean ended = stop < end;
        at = ended ? stop + 1 : stop;
        return ended;
    }

    private void keep(int count) {
        int kept = Math.min(count, LONGEST - length);
        cut |= kept < count;
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, 2 * (length + kept)));
        }
        System.arraycopy(block, at, line, length, kept);
        length += kept;
    }

    private RawLine taken() {
        int from = first && startsWithMark() ? MARK.length : 0;
        int to = length > from && line[length - 1] == '\r' && !cut ? length - 1 : length;
        first = false;
        return RawLine.of(Arrays.copyOfRange(line, from, to), to - from, cut);
    }

    private boolean startsWithMark() {
        return length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }
}
