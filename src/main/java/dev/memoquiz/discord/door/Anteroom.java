package dev.memoquiz.discord.door;

import dev.memoquiz.discord.gate.Visit;
import dev.memoquiz.discord.talk.Delivery;
import dev.memoquiz.discord.talk.Errand;
import dev.memoquiz.discord.talk.Watch;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where people are while it is not known whether they can be served: for a moment, and then they are told why not, before anything was
/// done for them. The gateway's thread never waits here, or the connection would be lost.
public final class Anteroom {
    /// With all that may be under way or told elsewhere, fewer than the requests that may wait to be sent.
    private static final int MOST = 1500;

    private static final Logger LOG = LoggerFactory.getLogger(Anteroom.class);

    private final Executor handlers;
    private final Watch watch;
    private final Semaphore room;

    public Anteroom(Executor handlers, Watch watch) {
        this(handlers, watch, MOST);
    }

    /// @param most how many may be here at a time; whoever comes beyond that hears nothing and is counted
    Anteroom(Executor handlers, Watch watch, int most) {
        this.handlers = handlers;
        this.watch = watch;
        this.room = new Semaphore(most);
    }

    /// Returns at once. Who is told stays until Discord has taken that.
    ///
    /// @param wait takes its time, and gives the sentence for somebody who cannot be served; empty when others see to them
    public void enter(GenericInteractionCreateEvent event, Supplier<Optional<String>> wait) {
        Interaction asker = event.getInteraction();
        if (!room.tryAcquire()) {
            seen(asker).ended(Watch.Outcome.DROPPED);
            return;
        }
        Visit visit = new Visit(asker.getTimeCreated().toInstant());
        visit.begin(room::release);
        handlers.execute(() -> {
            try {
                wait.get().ifPresent(sentence -> tell(event, sentence, visit));
            } finally {
                visit.done();
            }
        });
    }

    /// Where another process has answered, it was sooner, and Discord refuses this.
    private void tell(GenericInteractionCreateEvent event, String sentence, Visit visit) {
        Errand errand = errand(event.getInteraction(), visit);
        if (event instanceof IReplyCallback asker) {
            errand.seen().ended(Watch.Outcome.REFUSED);
            LOG.info("{} is told: {}", errand, sentence);
            Delivery.of(asker.reply(sentence).setEphemeral(true), errand);
        } else {
            errand.seen().ended(Watch.Outcome.DROPPED);
        }
    }

    private Errand errand(Interaction asker, Visit visit) {
        return new Errand(
                asker.getId(),
                Optional.ofNullable(asker.getGuild()).map(ISnowflake::getId),
                Optional.empty(),
                Optional.empty(),
                seen(asker),
                visit);
    }

    private Watch.Seen seen(Interaction asker) {
        return switch (asker.getType()) {
            case COMMAND -> watch.received(Watch.Kind.COMMAND);
            case COMMAND_AUTOCOMPLETE -> watch.received(Watch.Kind.COMPLETION);
            case COMPONENT -> watch.received(Watch.Kind.PRESS);
            case MODAL_SUBMIT -> watch.received(Watch.Kind.FORM);
            case PING, UNKNOWN -> Watch.Seen.BY_NOBODY;
        };
    }
}
