package dev.memoquiz.architecture.offenders.app;

public final class EndsTheProgram {
    void politely() {
        System.exit(1);
    }

    void brutally() {
        Runtime.getRuntime().halt(1);
    }
}
