package dev.memoquiz.discord.talk;

import dev.memoquiz.domain.live.Place;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// A press, or a form that was sent: by whom, when, and with what.
///
/// @param values what was filled into a form or chosen in a menu, by the ids of the inputs; empty for a button
public record Pressed(Asker asker, IReplyCallback interaction, Map<String, String> values) {
    public Pressed {
        values = Map.copyOf(values);
    }

    public static Pressed of(IReplyCallback interaction, Map<String, String> values) {
        return new Pressed(Asker.of(interaction), interaction, values);
    }

    /// When Discord took the press, by Discord's own clock.
    public Instant stamped() {
        return interaction.getTimeCreated().toInstant();
    }

    /// The channel in which it was made.
    public Place place() {
        Guild guild = interaction.getGuild();
        return new Place(
                guild == null ? "" : guild.getId(),
                Objects.requireNonNullElse(interaction.getChannelId(), ""));
    }
}
