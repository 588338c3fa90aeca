package dev.memoquiz.architecture.offenders.app;

public final class PrintsToStandardOutput {
    void print() {
        System.out.println("hello");
    }
}
