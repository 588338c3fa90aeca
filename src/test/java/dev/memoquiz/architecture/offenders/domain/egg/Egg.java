package dev.memoquiz.architecture.offenders.domain.egg;

import dev.memoquiz.architecture.offenders.domain.hen.Hen;

public final class Egg {
    Hen same(Hen it) {
        return it;
    }
}
