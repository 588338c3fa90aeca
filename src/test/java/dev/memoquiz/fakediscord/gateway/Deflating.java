package dev.memoquiz.fakediscord.gateway;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/// One zlib stream over all messages of a connection, each ended by a sync flush (`compress=zlib-stream`).
final class Deflating {
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] chunk = new byte[8192];

    byte[] deflate(byte[] message) {
        deflater.setInput(message);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written;
        do {
            written = deflater.deflate(chunk, 0, chunk.length, Deflater.SYNC_FLUSH);
            out.write(chunk, 0, written);
        } while (written == chunk.length);
        return out.toByteArray();
    }

    void end() {
        deflater.end();
    }
}
