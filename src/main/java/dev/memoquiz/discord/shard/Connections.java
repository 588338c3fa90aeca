package dev.memoquiz.discord.shard;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;

/// What connects this process with Discord.
public interface Connections {
    /// The connection on which the events of a server arrive, if it is ours.
    ///
    /// @param server its id in digits
    Optional<JDA> of(String server);

    /// One of the connections, for what concerns no server.
    Optional<JDA> any();

    /// Whether all events that are ours arrive at this moment.
    boolean connected();

    /// Closes all connections, and returns when they are closed or `patience` is over.
    void close(Duration patience);
}
