package dev.memoquiz.terminal.grade.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/// One line of a file before it is known to be text.
///
/// @param text with U+FFFD for every byte that is not UTF-8; the beginning only where the line was cut
/// @param fault why it is not UTF-8, without a full stop; bytes are counted from 1
/// @param cut whether the line was too long to be kept whole
public record RawLine(String text, Optional<String> fault, boolean cut) {
    private static final char REPLACEMENT = '\uFFFD';

    static RawLine of(byte[] bytes, int length, boolean cut) {
        String text = new String(bytes, 0, length, UTF_8);
        Optional<String> fault =
                text.indexOf(REPLACEMENT) < 0 ? Optional.empty() : fault(bytes, length);
        return new RawLine(text, fault, cut);
    }

    /// A text may hold U+FFFD and be sound.
    private static Optional<String> fault(byte[] bytes, int length) {
        CharsetDecoder strict = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CoderResult result = strict.decode(in, CharBuffer.allocate(length), true);
        return result.isError()
                ? Optional.of("byte %d of the line is not UTF-8".formatted(in.position() + 1))
                : Optional.empty();
    }
}
