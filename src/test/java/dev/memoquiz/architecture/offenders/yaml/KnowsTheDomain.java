package dev.memoquiz.architecture.offenders.yaml;

import dev.memoquiz.architecture.offenders.domain.hen.Hen;

public final class KnowsTheDomain {
    Hen same(Hen it) {
        return it;
    }
}
