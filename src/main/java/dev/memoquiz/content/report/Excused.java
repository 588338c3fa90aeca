package dev.memoquiz.content.report;

/// A warning that stays, and why.
public record Excused(Located warning, String reason) {}
