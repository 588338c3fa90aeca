package dev.memoquiz.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/// A table of any size that is never whole in memory: a header, some rows once, then one block of rows over and over.
final class Deluge extends InputStream {
    private final byte[] once;
    private final byte[] block;
    private final long size;
    private long at;

    /// @param size in bytes; rounded up to whole blocks
    Deluge(String header, String once, String block, long size) {
        this.once = (header + once).getBytes(UTF_8);
        this.block = block.getBytes(UTF_8);
        long blocks = Math.ceilDiv(size - this.once.length, this.block.length);
        this.size = this.once.length + blocks * this.block.length;
    }

    long size() {
        return size;
    }

    @Override
    public int read() {
        return at < size ? next() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        int count = (int) Math.min(most, size - at);
        for (int i = 0; i < count; i++) {
            into[from + i] = next();
        }
        return count == 0 && most > 0 ? -1 : count;
    }

    private byte next() {
        long place = at++;
        return place < once.length
                ? once[(int) place]
                : block[(int) ((place - once.length) % block.length)];
    }
}
