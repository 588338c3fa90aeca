package dev.memoquiz.fakediscord.world;

import java.util.Optional;

/// Who acted where, and on which message (for a press, or a modal opened by one).
public record Origin(
        User user, Channel channel, Optional<StoredMessage> source, boolean userInstallOnly) {}
