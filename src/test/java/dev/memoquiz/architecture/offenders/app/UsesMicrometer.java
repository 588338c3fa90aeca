package dev.memoquiz.architecture.offenders.app;

import io.micrometer.core.instrument.Counter;

public final class UsesMicrometer {
    Counter same(Counter it) {
        return it;
    }
}
