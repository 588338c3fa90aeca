package dev.memoquiz.discord.talk;

import dev.memoquiz.discord.card.Card;
import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/// Sends what answers one interaction. Nothing that it sends pings anybody, and in a server or group all of it is private.
final class Outbox {
    private final IReplyCallback interaction;
    private final Errand errand;

    Outbox(IReplyCallback interaction, Errand errand) {
        this.interaction = interaction;
        this.errand = errand;
    }

    void reply(Card card) {
        send(interaction.replyComponents(card.components()).setEphemeral(ephemeral()), card);
    }

    void deferReply() {
        queue(interaction.deferReply(ephemeral()));
    }

    void edit(IMessageEditCallback message, Card card) {
        send(message.editComponents(card.components()), card);
    }

    void editLater(Card card) {
        send(hook().editOriginalComponents(card.components()), card);
    }

    void replyLater(Card card) {
        send(hook().sendMessageComponents(card.components()).setEphemeral(ephemeral()), card);
    }

    private InteractionHook hook() {
        return interaction.getHook();
    }

    /// A direct message is between the reader and the bot anyway, and there a lasting message can be found again.
    private boolean ephemeral() {
        return interaction.getContext() != InteractionContextType.BOT_DM;
    }

    /// Names the files also when there are none: an edit that said nothing of them would keep those of the card before.
    private <A extends RestAction<?> & MessageRequest<?>> void send(A action, Card card) {
        var _ = action.useComponentsV2().setAllowedMentions(List.of()).setFiles(card.files());
        queue(action);
    }

    void queue(RestAction<?> action) {
        Delivery.of(action, errand);
    }

    Errand errand() {
        return errand;
    }
}
