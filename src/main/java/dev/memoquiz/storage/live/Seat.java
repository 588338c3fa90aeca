package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.storage.rows.RoundTable;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/// A place for a reader in a live round, turned into the row of its round in the log by the caller's thread.
public record Seat(LiveRound live, Round round, Map<String, Object> row) {
    public static Seat of(LiveRound live, Reader reader, RoundId id, Instant now) {
        Round round =
                new Round(
                        id,
                        reader,
                        new Venue.Server(live.place().server()),
                        live.plan(),
                        new Progress.InClass(live.id().value()),
                        1);
        return new Seat(live, round, RoundTable.row(round, now));
    }

    public Joining join(Handle handle) {
        return Stand.of(handle, live.id(), round.reader().id())
                .filter(Stand::open)
                .map(stand -> stand.player().map(Seat::back).orElseGet(() -> joined(handle)))
                .orElseGet(Joining.Over::new);
    }

    private static Joining back(Player player) {
        return player.removed() ? new Joining.Removed() : new Joining.Back(player);
    }

    private Joining joined(Handle handle) {
        return new Joining.Joined(take(handle));
    }

    /// Puts the reader, who is not there yet, among the players.
    Player take(Handle handle) {
        OptionalInt team = PlayerTable.smallestTeam(handle, live.id(), live.settings().teams());
        Player player = new Player(round.reader(), round.id(), team, false);
        if (!RoundTable.write(handle, row, 1)) {
            throw new IllegalArgumentException("there is a round " + round.id() + " already");
        }
        PlayerTable.add(handle, live.id(), player);
        return player;
    }
}
