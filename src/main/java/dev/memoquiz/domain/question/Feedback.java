package dev.memoquiz.domain.question;

import dev.memoquiz.domain.reading.MisreadingId;
import java.util.Optional;

/// A sentence for a reader who went astray, with the misreading that it answers when there is a known one.
public record Feedback(Optional<MisreadingId> misreading, String text) {}
