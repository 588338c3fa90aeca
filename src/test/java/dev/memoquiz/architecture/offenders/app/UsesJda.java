package dev.memoquiz.architecture.offenders.app;

import net.dv8tion.jda.api.JDA;

public final class UsesJda {
    JDA same(JDA it) {
        return it;
    }
}
