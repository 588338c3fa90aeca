package dev.memoquiz.architecture.offenders.attic;

public final class Stray {}
