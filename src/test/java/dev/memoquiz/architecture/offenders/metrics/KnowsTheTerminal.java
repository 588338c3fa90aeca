package dev.memoquiz.architecture.offenders.metrics;

import dev.memoquiz.architecture.offenders.terminal.KnowsDiscord;

public final class KnowsTheTerminal {
    KnowsDiscord same(KnowsDiscord it) {
        return it;
    }
}
