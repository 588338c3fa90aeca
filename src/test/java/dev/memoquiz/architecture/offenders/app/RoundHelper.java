package dev.memoquiz.architecture.offenders.app;

public final class RoundHelper {}
