package dev.memoquiz.storage.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Files on a bad disk.
public final class Damaged {
    private Damaged() {}

    /// Overwrites two pages in the middle; SQLite opens the file all the same.
    static void overwrite(Path file) throws IOException {
        byte[] noise = new byte[8192];
        Arrays.fill(noise, (byte) 0x55);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), channel.size() / 8192 * 4096);
        }
    }
}
