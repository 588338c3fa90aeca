package dev.memoquiz.architecture.offenders.domain.hen;

import dev.memoquiz.architecture.offenders.domain.egg.Egg;

public final class Hen {
    Egg same(Egg it) {
        return it;
    }
}
