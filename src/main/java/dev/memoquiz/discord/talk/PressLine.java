package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.card.Card;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// The line to whoever pressed a button of a message, or sent a form that was opened there.
///
/// A message that others see is never changed by one press: what would take its place is answered privately.
public final class PressLine implements Line {
    private final IMessageEditCallback message;
    private final boolean shared;
    private final Outbox outbox;

    /// The line of one press.
    ///
    /// @param shared whether others see the message as well
    public <I extends IReplyCallback & IMessageEditCallback> PressLine(
            I interaction, Errand errand, boolean shared) {
        this.message = interaction;
        this.shared = shared;
        this.outbox = new Outbox(interaction, errand);
    }

    @Override
    public void answer(Reply reply) {
        switch (reply) {
            case Reply.Update(Card card) when shared -> outbox.reply(card);
            case Reply.Update(Card card) -> outbox.edit(message, card);
            case Reply.Private(Card card) -> outbox.reply(card);
            case Reply.Form _ -> throw new IllegalArgumentException("this press opens no form");
        }
    }

    @Override
    public void putOff() {
        outbox.queue(message.deferEdit());
    }

    @Override
    public void follow(Reply reply) {
        switch (reply) {
            case Reply.Update(Card card) when shared -> outbox.replyLater(card);
            case Reply.Update(Card card) -> outbox.editLater(card);
            case Reply.Private(Card card) -> outbox.replyLater(card);
            case Reply.Form _ -> throw new IllegalArgumentException("this press opens no form");
        }
    }

    @Override
    public Errand errand() {
        return outbox.errand();
    }
}
