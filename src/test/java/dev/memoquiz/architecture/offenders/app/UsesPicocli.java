package dev.memoquiz.architecture.offenders.app;

import picocli.CommandLine;

public final class UsesPicocli {
    CommandLine same(CommandLine it) {
        return it;
    }
}
