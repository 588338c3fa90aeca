package dev.memoquiz.discord.shard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;

/// The connection of a bot without shards.
///
/// @param login waited for by whoever needs the connection
/// @param place what is given back when it is closed; empty where nobody else can come
public record OneConnection(CompletableFuture<JDA> login, Optional<OnlyOne> place)
        implements Connections {
    @Override
    public Optional<JDA> of(String server) {
        return any();
    }

    @Override
    public Optional<JDA> any() {
        return Optional.of(login.join());
    }

    @Override
    public boolean connected() {
        boolean ours = place.map(it -> !it.roster().stale()).orElse(true);
        return ours && login.join().getStatus() == JDA.Status.CONNECTED;
    }

    @Override
    public void close(Duration patience) {
        close(login.join(), patience);
        place.ifPresent(OnlyOne::close);
    }

    static void close(JDA jda, Duration patience) {
        jda.shutdown();
        try {
            if (!jda.awaitShutdown(patience)) {
                jda.shutdownNow();
            }
        } catch (InterruptedException _) {
            jda.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
