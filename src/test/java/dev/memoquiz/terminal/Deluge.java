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
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        byte[] part = at < once.length ? once : block;
        int place = (int) (at < once.length ? at : (at - once.length) % block.length);
        int count = Math.min(most, part.length - place);
        if (at >= size) {
            return -1;
        }
        System.arraycopy(part, place, into, from, count);
        at += count;
        return count;
    }
}
