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
                folder, ran("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", folder.toString()));
    }

    private static boolean ran(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Override
    public void close() {
        if (mounted) {
            ran("umount", "-l", folder.toString());
        }
    }
}
