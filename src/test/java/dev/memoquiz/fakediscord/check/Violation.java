package dev.memoquiz.fakediscord.check;

import java.util.List;

/// A request whose body broke a limit or the official description.
public record Violation(String method, String path, String body, List<Problems.Problem> problems) {
    public Violation {
        problems = List.copyOf(problems);
    }
}
