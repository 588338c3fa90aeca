package dev.memoquiz.architecture.offenders.terminal;

import dev.memoquiz.architecture.offenders.discord.KnowsTheTerminal;

public final class KnowsDiscord {
    KnowsTheTerminal same(KnowsTheTerminal it) {
        return it;
    }
}
