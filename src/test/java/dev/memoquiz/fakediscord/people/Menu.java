package dev.memoquiz.fakediscord.people;

import java.util.List;

/// A select menu as a reader sees it; `type` is Discord's component type.
public record Menu(
        String customId, int type, String placeholder, List<Option> options, boolean disabled) {
    public Menu {
        options = List.copyOf(options);
    }

    /// One entry of a string select.
    public record Option(String label, String value) {}
}
