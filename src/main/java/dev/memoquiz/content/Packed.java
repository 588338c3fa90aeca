package dev.memoquiz.content;

import dev.memoquiz.content.format.QuizReader;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.yaml.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A good quiz as its files were, compressed: about a fifteenth of what the quiz itself takes in memory.
///
/// It does not depend on the files any more, so it can be opened whatever becomes of them.
final class Packed {
    private final Path file;
    private final byte[] content;
    private final int yaml;
    private final int text;

    private Packed(Path file, byte[] content, int yaml, int text) {
        this.file = file;
        this.content = content;
        this.yaml = yaml;
        this.text = text;
    }

    /// @param yaml what stands in `file` and was found good
    /// @param text what the file asks about
    static Packed of(Path file, String yaml, String text) {
        byte[] first = yaml.getBytes(StandardCharsets.UTF_8);
        byte[] second = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer both = ByteBuffer.allocate(first.length + second.length);
        both.put(first).put(second).flip();
        return new Packed(file, deflated(both), first.length, second.length);
    }

    /// The quiz, read anew.
    Quiz open() {
        byte[] both = inflated();
        String document = new String(both, yaml, text, StandardCharsets.UTF_8);
        Problems problems = new Problems();
        return QuizReader.withText(file, document, problems)
                .read(new String(both, 0, yaml, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(file + ": " + problems.inOrder()));
    }

    private static byte[] deflated(ByteBuffer plain) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(plain);
            deflater.finish();
            byte[] room = new byte[plain.remaining() + 64];
            int size = deflater.deflate(room);
            return Arrays.copyOf(room, size);
        }
    }

    private byte[] inflated() {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(content);
            byte[] both = new byte[yaml + text];
            inflater.inflate(both);
            return both;
        } catch (DataFormatException e) {
            throw new IllegalStateException(file + " was packed wrongly", e);
        }
    }
}
