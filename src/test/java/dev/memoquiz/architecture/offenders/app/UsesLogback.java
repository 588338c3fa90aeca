package dev.memoquiz.architecture.offenders.app;

import ch.qos.logback.classic.Logger;

public final class UsesLogback {
    Logger same(Logger it) {
        return it;
    }
}
