package dev.memoquiz.terminal.grade.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A stream of UTF-16, which spreadsheets save as "Unicode text", given as UTF-8.
final class Utf16 extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] block = new byte[0];
    private int at;

    Utf16(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    /// The kind of UTF-16 that a stream begins with, told by its byte order mark, or by the zero beside a first letter.
    static Optional<Charset> of(PushbackInputStream in) throws IOException {
        byte[] start = in.readNBytes(2);
        in.unread(start);
        if (start.length < 2) {
            return Optional.empty();
        }
        int mark = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if ((start[0] == 0) == (start[1] == 0)) {
            return Optional.empty();
        }
        return Optional.of(start[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    @Override
    public int read() throws IOException {
        return fill() ? block[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(most, block.length - at);
        System.arraycopy(block, at, to, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at == block.length) {
            int count = reader.read(chars, 0, chars.length - 1);
            if (count < 0) {
                return false;
            }
            block = text(count).getBytes(UTF_8);
            at = 0;
        }
        return true;
    }

    /// A character of two halves is not torn.
    private String text(int count) throws IOException {
        int next = Character.isHighSurrogate(chars[count - 1]) ? reader.read() : -1;
        if (next < 0) {
            return new String(chars, 0, count);
        }
        chars[count] = (char) next;
        return new String(chars, 0, count + 1);
    }
}
