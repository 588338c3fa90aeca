package dev.memoquiz.architecture.offenders.discord;

import dev.memoquiz.architecture.offenders.terminal.KnowsDiscord;

public final class KnowsTheTerminal {
    KnowsDiscord same(KnowsDiscord it) {
        return it;
    }
}
