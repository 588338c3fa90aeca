package dev.memoquiz.fakediscord.people;

/// A button as a reader sees it. Link buttons have an empty custom id, icon buttons an empty label.
public record Button(String label, String customId, int style, boolean disabled) {}
