package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.card.Card;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;

/// The line to whoever pressed a button that opens a form. A form cannot follow later, so when it is late the reader is told.
public final class FormLine implements Line {
    private static final Card LATE =
            Card.sentence("I am slow just now and could not open the form. Please press again.");

    private final IModalCallback opener;
    private final IMessageEditCallback message;
    private final boolean shared;
    private final Outbox outbox;

    /// The line of one press.
    ///
    /// @param shared whether others see the message as well
    public <I extends IReplyCallback & IMessageEditCallback & IModalCallback> FormLine(
            I interaction, Errand errand, boolean shared) {
        this.opener = interaction;
        this.message = interaction;
        this.shared = shared;
        this.outbox = new Outbox(interaction, errand);
    }

    @Override
    public void answer(Reply reply) {
        switch (reply) {
            case Reply.Form(Modal form) -> outbox.queue(opener.replyModal(form));
            case Reply.Update(Card card) when shared -> outbox.reply(card);
            case Reply.Update(Card card) -> outbox.edit(message, card);
            case Reply.Private(Card card) -> outbox.reply(card);
        }
    }

    @Override
    public void putOff() {
        outbox.reply(LATE);
    }

    /// The reader was told already and will press again.
    @Override
    public void follow(Reply reply) {}

    @Override
    public Errand errand() {
        return outbox.errand();
    }
}
