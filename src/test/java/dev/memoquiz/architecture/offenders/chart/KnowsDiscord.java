package dev.memoquiz.architecture.offenders.chart;

import net.dv8tion.jda.api.entities.User;

public final class KnowsDiscord {
    User same(User it) {
        return it;
    }
}
