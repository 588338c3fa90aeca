package dev.memoquiz.architecture.offenders.fakediscord;

import dev.memoquiz.Main;

public final class KnowsTheBot {
    Main same(Main it) {
        return it;
    }
}
