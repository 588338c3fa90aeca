package dev.memoquiz.architecture.offenders.domain.round;

import org.slf4j.Logger;

public final class UsesALogger {
    Logger same(Logger it) {
        return it;
    }
}
