package dev.memoquiz.discord.card;

import dev.memoquiz.discord.press.ButtonId;
import net.dv8tion.jda.api.components.buttons.Button;

/// Buttons by how much they matter.
public final class Press {
    private Press() {}

    /// One of several equal choices.
    public static Button choice(String label, ButtonId id) {
        return Button.primary(id.encoded(), label);
    }

    /// Goes on or hands in.
    public static Button forward(String label, ButtonId id) {
        return Button.success(id.encoded(), label);
    }

    /// Leads aside.
    public static Button aside(String label, ButtonId id) {
        return Button.secondary(id.encoded(), label);
    }
}
