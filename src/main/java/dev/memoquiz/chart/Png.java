package dev.memoquiz.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A picture as the bytes of a PNG file (W3C, Portable Network Graphics), four bits to the pixel.
///
/// Java's own writer takes twenty times as long for such a picture, and loads its readers and writers of all kinds first.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS = 4;
    private static final byte BY_PALETTE = 3;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private Png() {}

    /// @param picture of [BufferedImage#TYPE_INT_RGB]
    static byte[] of(BufferedImage picture, Palette palette) {
        Png png = new Png();
        png.file.writeBytes(SIGNATURE);
        png.chunk("IHDR", header(picture));
        png.chunk("PLTE", colours(palette));
        png.chunk("IDAT", deflated(picture, palette));
        png.chunk("IEND", new byte[0]);
        return png.file.toByteArray();
    }

    /// A chunk's checksum covers its name and its content.
    private void chunk(String name, byte[] content) {
        byte[] named =
                ByteBuffer.allocate(4 + content.length)
                        .put(name.getBytes(StandardCharsets.US_ASCII))
                        .put(content)
                        .array();
        CRC32 checksum = new CRC32();
        checksum.update(named);
        file.writeBytes(number(content.length));
        file.writeBytes(named);
        file.writeBytes(number((int) checksum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static byte[] header(BufferedImage picture) {
        return ByteBuffer.allocate(13)
                .putInt(picture.getWidth())
                .putInt(picture.getHeight())
                .put(BITS)
                .put(BY_PALETTE)
                .array();
    }

    private static byte[] colours(Palette palette) {
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.size());
        for (int i = 0; i < palette.size(); i++) {
            int rgb = palette.rgb(i);
            colours.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
        }
        return colours.array();
    }

    private static byte[] deflated(BufferedImage picture, Palette palette) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(rows(picture, palette));
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /// Each row begins with a byte that says it is not filtered; the left one of two pixels is in the upper half of a byte.
    private static byte[] rows(BufferedImage picture, Palette palette) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        int stride = 1 + (width + 1) / 2;
        byte[] rows = new byte[stride * picture.getHeight()];
        int colour = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (i == 0 || pixels[i] != pixels[i - 1]) {
                colour = palette.nearest(pixels[i]);
            }
            int x = i % width;
            int at = i / width * stride + 1 + x / 2;
            rows[at] |= (byte) (x % 2 == 0 ? colour << BITS : colour);
        }
        return rows;
    }
}
