package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.card.Card;
import net.dv8tion.jda.api.modals.Modal;

/// What an interaction is answered with.
public sealed interface Reply {
    /// In place of the message that was pressed; where there is none, as a new private one.
    record Update(Card card) implements Reply {}

    /// As a new message that only the asker sees.
    record Private(Card card) implements Reply {}

    /// As a form to fill in. It cannot be put off: it must be the first answer.
    record Form(Modal modal) implements Reply {}

    static Reply sentence(String text) {
        return new Private(Card.sentence(text));
    }
}
