package dev.memoquiz.architecture.offenders.storage;

import dev.memoquiz.architecture.offenders.app.UsesFiles;

public final class KnowsTheApp {
    UsesFiles same(UsesFiles it) {
        return it;
    }
}
