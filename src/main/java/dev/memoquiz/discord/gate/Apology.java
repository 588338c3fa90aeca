package dev.memoquiz.discord.gate;

import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A sentence to somebody who cannot be served just now, which only they see.
public final class Apology {
    private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

    private Apology() {}

    /// Sends it without waiting. Where another process has answered, it was sooner, and Discord refuses this.
    public static void send(IReplyCallback asker, String sentence) {
        asker.reply(sentence)
                .setEphemeral(true)
                .queue(
                        _ -> LOG.info("interaction {} was told: {}", asker.getId(), sentence),
                        failure ->
                                LOG.info(
                                        "interaction {} was not told: {} ({})",
                                        asker.getId(),
                                        sentence,
                                        failure.toString()));
    }
}
