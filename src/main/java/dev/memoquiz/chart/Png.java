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
    private static final int BAND = 128;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private Png() {}

    /// In pixels.
    record Size(int width, int height) {}

    /// Draws a picture band by band. A whole one would outgrow the part of the heap in which short-lived things are cheap.
    @FunctionalInterface
    interface Painter {
        /// Fills the band with what is to be seen from `top` downwards.
        void paint(BufferedImage band, int top);
    }

    static byte[] of(Size size, Palette palette, Painter painter) {
        Png png = new Png();
        png.file.writeBytes(SIGNATURE);
        png.chunk("IHDR", header(size));
        png.chunk("PLTE", colours(palette));
        png.chunk("IDAT", deflated(size, palette, painter));
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

    private static byte[] header(Size size) {
        return ByteBuffer.allocate(13)
                .putInt(size.width())
                .putInt(size.height())
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

    private static byte[] deflated(Size size, Palette palette, Painter painter) {
        BufferedImage band = new BufferedImage(size.width(), BAND, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            for (int top = 0; top < size.height(); top += BAND) {
                painter.paint(band, top);
                byte[] rows = rows(band, palette);
                int seen = Math.min(BAND, size.height() - top);
                out.write(rows, 0, rows.length / BAND * seen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /// Each row begins with a byte that says it is not filtered; the left one of two pixels is in the upper half of a byte.
    private static byte[] rows(BufferedImage band, Palette palette) {
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        int width = band.getWidth();
        int stride = 1 + (width + 1) / 2;
        byte[] rows = new byte[stride * band.getHeight()];
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
