package dev.memoquiz.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads whole text files of a sensible size.
public final class SafeFile {
    public static final int LARGEST = 2_000_000;

    private SafeFile() {}

    /// The bytes, or nothing when the file is missing, too large or unreadable, which is then a problem at `place`.
    public static Optional<byte[]> bytes(Path file, Place place, Problems problems) {
        if (Files.isDirectory(file)) {
            problems.add(place, "'" + file + "' is a folder", "Put a file in its place.");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            problems.add(place, "there is no file '" + file + "'", "Check the name.");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                problems.add(
                        place,
                        "the file is larger than 2 MB",
                        "Split it; a quiz of a hundred questions needs about 0.2 MB.");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            problems.add(place, "the file cannot be read (" + e + ")", "Check its permissions.");
            return Optional.empty();
        }
    }

    /// The text without a byte order mark, or nothing when the bytes are not UTF-8, which is then a problem.
    public static Optional<String> utf8(byte[] bytes, Place place, Problems problems) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            problems.add(
                    place,
                    "byte "
                            + at(text)
                            + " of '"
                            + place.file()
                            + "' (line "
                            + line
                            + ") is not UTF-8",
                    "Save the file as UTF-8.");
            return Optional.empty();
        }
        String decoded = text.toString();
        return Optional.of(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
    }

    private static int at(CharBuffer before) {
        return StandardCharsets.UTF_8.encode(before.duplicate()).remaining() + 1;
    }
}
