package dev.memoquiz.fakediscord.world;

import java.util.Arrays;
import java.util.Optional;

/// How a bot may answer an interaction first; numbers from interactions/receiving-and-responding.
public enum CallbackType {
    MESSAGE(4),
    DEFERRED_MESSAGE(5),
    DEFERRED_UPDATE(6),
    UPDATE(7),
    CHOICES(8),
    MODAL(9);

    private final int number;

    CallbackType(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static Optional<CallbackType> of(int number) {
        return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
    }
}
