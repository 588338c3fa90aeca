package dev.memoquiz.killing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk of a few megabytes in memory, where the system lets us have one: as root on Linux.
///
/// @param mounted whether it does
record SmallDisk(Path folder, boolean mounted) implements AutoCloseable {
    static SmallDisk at(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new SmallDisk(
                folder,
                Quota.ran("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", folder.toString()));
    }

    @Override
    public void close() {
        if (mounted) {
            Quota.ran("umount", "-l", folder.toString());
        }
    }
}
