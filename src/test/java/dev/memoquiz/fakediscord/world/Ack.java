package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/// What became of the first three seconds of an interaction.
public sealed interface Ack {
    /// `data` is the bot's own body: the modal, the choices, the message.
    record Acknowledged(CallbackType type, Duration after, JsonNode data) implements Ack {}

    /// The person read "This interaction failed".
    record Unanswered() implements Ack {}
}
