package dev.memoquiz.architecture.offenders.app;

import java.nio.file.Path;

public final class UsesFiles {
    Path same(Path it) {
        return it;
    }
}
