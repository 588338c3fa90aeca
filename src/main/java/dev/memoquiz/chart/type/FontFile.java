package dev.memoquiz.chart.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables of a TrueType font (the OpenType specification, "Organization of an OpenType Font").
final class FontFile {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private FontFile(ByteBuffer file) {
        int count = file.getShort(4);
        for (int at = DIRECTORY; at < DIRECTORY + count * ENTRY; at += ENTRY) {
            byte[] tag = new byte[4];
            file.get(at, tag);
            int start = file.getInt(at + 8);
            int length = file.getInt(at + 12);
            tables.put(new String(tag, StandardCharsets.US_ASCII), file.slice(start, length));
        }
    }

    /// One of the fonts that travel with the program.
    static FontFile shipped(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream("/dev/memoquiz/chart/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            return new FontFile(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("the font has no table " + tag);
        }
        return table;
    }

    int unsigned(String tag, int at) {
        return Short.toUnsignedInt(table(tag).getShort(at));
    }

    int signed(String tag, int at) {
        return table(tag).getShort(at);
    }
}
