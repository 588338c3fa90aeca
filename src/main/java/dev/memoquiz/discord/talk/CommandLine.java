package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.card.Card;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// The line to whoever sent a command, or a form that belongs to no message.
public final class CommandLine implements Line {
    private final Outbox outbox;

    public CommandLine(IReplyCallback interaction, Errand errand) {
        this.outbox = new Outbox(interaction, errand);
    }

    @Override
    public void answer(Reply reply) {
        outbox.reply(card(reply));
    }

    @Override
    public void putOff() {
        outbox.deferReply();
    }

    @Override
    public void follow(Reply reply) {
        outbox.editLater(card(reply));
    }

    private static Card card(Reply reply) {
        return switch (reply) {
            case Reply.Update(Card card) -> card;
            case Reply.Private(Card card) -> card;
            case Reply.Form _ -> throw new IllegalArgumentException("a command opens no form");
        };
    }

    @Override
    public Errand errand() {
        return outbox.errand();
    }
}
