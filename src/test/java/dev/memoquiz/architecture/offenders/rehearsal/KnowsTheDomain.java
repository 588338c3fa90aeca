package dev.memoquiz.architecture.offenders.rehearsal;

import dev.memoquiz.architecture.offenders.domain.hen.Hen;

public final class KnowsTheDomain {
    Hen same(Hen it) {
        return it;
    }
}
