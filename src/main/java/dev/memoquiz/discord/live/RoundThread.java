package dev.memoquiz.discord.live;

import dev.memoquiz.discord.card.Clean;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.quiz.Quiz;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread that a round is to have: made when there is something to ask, put away again when the round cannot be kept. For one
/// thread of the program.
final class RoundThread {
    private static final Logger LOG = LoggerFactory.getLogger(RoundThread.class);
    private static final int LONGEST_NAME = 100;
    private static final int PATIENCE_SECONDS = 5;

    private final GuildChannel channel;
    private final String name;
    private Optional<ThreadChannel> made = Optional.empty();

    RoundThread(GuildChannel channel, Quiz quiz) {
        this.channel = channel;
        this.name = Clean.line("Live: " + quiz.head().title(), LONGEST_NAME);
    }

    /// Waits until Discord has made it.
    Place make() {
        if (!(channel instanceof IThreadContainer container)) {
            throw new IllegalArgumentException("no threads in " + channel.getType());
        }
        ThreadChannel thread = container.createThreadChannel(name).complete();
        made = Optional.of(thread);
        return new Place(channel.getGuild().getId(), thread.getId());
    }

    /// What is to be thrown instead of `trouble`: if the thread was made, it is put away, and whoever asked is told how.
    RuntimeException failed(RuntimeException trouble) {
        return putAway()
                .<RuntimeException>map(said -> new Troubles.Besides(said, trouble))
                .orElse(trouble);
    }

    /// A sentence on what became of the thread of a round that is not to be; empty where none was made.
    Optional<String> putAway() {
        return made.map(thread -> "The thread that I had made for the round " + putAway(thread));
    }

    /// Who opened a thread may archive it; to delete it takes the right to manage threads, which the bot need not have.
    private static String putAway(ThreadChannel thread) {
        if (done(thread, thread::delete)) {
            return "is deleted again.";
        }
        return done(thread, () -> thread.getManager().setArchived(true))
                ? "is archived; I may not delete it."
                : "stays: " + thread.getAsMention() + ". Who may manage threads can delete it.";
    }

    private static boolean done(ThreadChannel thread, Supplier<RestAction<?>> action) {
        try {
            action.get().timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).complete();
            return true;
        } catch (RuntimeException refused) {
            LOG.info("thread {} of no round: {}", thread.getId(), refused.toString());
            return false;
        }
    }
}
