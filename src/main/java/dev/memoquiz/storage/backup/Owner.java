package dev.memoquiz.storage.backup;

import dev.memoquiz.storage.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/// Who may use a restored database and its lock: root may restore it, but the bot is somebody else.
final class Owner {
    private Owner() {}

    /// Gives `file` to whoever has `database`, or its folder where it is missing. Systems without such owners have nothing to give.
    static void give(Path file, Path database) {
        boolean there = Files.exists(database);
        Path model = there ? database : database.resolveSibling("");
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            PosixFileAttributes wanted = Files.readAttributes(model, PosixFileAttributes.class);
            if (there) {
                view.setPermissions(wanted.permissions());
            }
            give(view, wanted);
        } catch (IOException e) {
            throw new StorageException(
                    "%s belongs to another user, who could not use what you restore. Restore as that user."
                            .formatted(model),
                    e);
        }
    }

    private static void give(PosixFileAttributeView view, PosixFileAttributes wanted)
            throws IOException {
        PosixFileAttributes given = view.readAttributes();
        if (!given.owner().equals(wanted.owner())) {
            view.setOwner(wanted.owner());
        }
        if (!given.group().equals(wanted.group())) {
            view.setGroup(wanted.group());
        }
    }
}
