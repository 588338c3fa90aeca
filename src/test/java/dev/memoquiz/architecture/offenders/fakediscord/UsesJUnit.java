package dev.memoquiz.architecture.offenders.fakediscord;

import org.junit.jupiter.api.TestInfo;

public final class UsesJUnit {
    TestInfo same(TestInfo it) {
        return it;
    }
}
