package dev.memoquiz.terminal.grade.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Optional;

/// Cuts a stream into lines ended by LF or CR LF, in bounded memory whatever the stream holds.
public final class RawLines {
    /// Bytes of a line that are kept.
    public static final int LONGEST = 1 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final boolean wide;
    private final byte[] block = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean cut;
    private boolean first = true;

    private RawLines(InputStream in, boolean wide) {
        this.in = in;
        this.wide = wide;
    }

    /// Of a stream in UTF-8. One in UTF-16 is read as well, and each line after the first told to be it.
    public static RawLines of(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in, 2);
        return Utf16.of(start)
                .map(charset -> new RawLines(new Utf16(start, charset), true))
                .orElseGet(() -> new RawLines(start, false));
    }

    /// The next line without its end; empty after the last.
    public Optional<RawLine> next() throws IOException {
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
        RawLine taken = RawLine.of(Arrays.copyOfRange(line, from, to), to - from, cut);
        boolean told = wide && !first;
        first = false;
        return told
                ? new RawLine(taken.text(), Optional.of("the file is UTF-16, not UTF-8"), cut)
                : taken;
    }

    private boolean startsWithMark() {
        return length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }
}
