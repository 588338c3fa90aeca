package dev.memoquiz.discord.shard;

import dev.memoquiz.domain.shard.LeaseBook;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sees to it at a start that nobody else serves the shards that an operator has named for this process, and that all count alike.
public final class NamedShards {
    private static final Duration LOOK = Duration.ofMillis(250);

    /// So long the leases of a process last that was killed, and some more.
    private static final int LOOKS = Math.toIntExact(LeaseBook.LIFE.plusSeconds(2).dividedBy(LOOK));

    private static final Logger LOG = LoggerFactory.getLogger(NamedShards.class);

    private NamedShards() {}

    /// Claims all of them, and returns those that others do not let go.
    public static Set<Integer> claim(LeaseBook book, Pause pause) throws InterruptedException {
        Set<Integer> missing = missing(book);
        for (int look = 1; !missing.isEmpty() && look < LOOKS; look++) {
            if (look == 1) {
                LOG.info(
                        "shards {} are held by another process, perhaps by one that died", missing);
            }
            pause.of(LOOK);
            missing = missing(book);
        }
        return missing;
    }

    /// Another number of shards that others serve, and do not let go.
    public static Optional<Integer> otherTotal(LeaseBook book, Pause pause)
            throws InterruptedException {
        Optional<Integer> other = book.otherTotal();
        for (int look = 1; other.isPresent() && look < LOOKS; look++) {
            pause.of(LOOK);
            other = book.otherTotal();
        }
        return other;
    }

    private static Set<Integer> missing(LeaseBook book) {
        Set<Integer> missing = new TreeSet<>(book.named());
        if (!missing.isEmpty()) {
            missing.removeAll(book.beat(missing.size()).epochs().keySet());
        }
        return missing;
    }
}
