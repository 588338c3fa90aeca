package dev.memoquiz.storage.live;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.LiveJournal.Cast;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// A vote turned into rows by the caller's thread: its own, and those of the seat that the player takes if they are new.
public record Casting(LiveRound judgedBy, Cast cast, Seat seat, Map<String, Object> row) {
    public static Casting of(LiveRound judgedBy, Cast cast) {
        return new Casting(
                judgedBy,
                cast,
                Seat.of(judgedBy, cast.reader(), cast.seat(), cast.now()),
                VoteTable.row(judgedBy.id(), cast.vote()));
    }

    public VoteCommit write(Handle handle) {
        return Stand.of(handle, judgedBy.id(), cast.reader().id())
                .filter(stand -> stand.version() == judgedBy.version())
                .map(stand ->
                        stand.player()
                                .map(player -> known(handle, player))
                                .orElseGet(() -> keep(handle, seat.take(handle), false)))
                .orElseGet(VoteCommit.Conflict::new);
    }

    private VoteCommit known(Handle handle, Player player) {
        if (player.removed()) {
            return new VoteCommit.Removed();
        }
        Optional<Vote> before = VoteTable.find(handle, judgedBy.id(), cast.vote());
        return before.flatMap(kept -> standing(kept, player))
                .orElseGet(() ->
                        before.filter(cast.vote()::repeats).isPresent()
                                ? repeat(handle, player)
                                : keep(handle, player, before.isPresent()));
    }

    /// The later press decides what comes before it and what after.
    private VoteCommit repeat(Handle handle, Player player) {
        VoteTable.press(handle, row);
        return new VoteCommit.Kept(player, false);
    }

    /// Why the vote kept before stands; empty when it gives way.
    private Optional<VoteCommit> standing(Vote kept, Player player) {
        if (samePress(kept)) {
            return Optional.of(new VoteCommit.Kept(player, false));
        }
        if (!judgedBy.settings().changing() && !kept.mark().open()) {
            return Optional.of(new VoteCommit.Fixed(kept));
        }
        return cast.vote().stamped().isBefore(kept.stamped())
                ? Optional.of(new VoteCommit.Overtaken(kept))
                : Optional.empty();
    }

    /// Judged a second time, a press may earn another score; it is the same press all the same.
    private boolean samePress(Vote kept) {
        return kept.stamped().equals(cast.vote().stamped())
                && kept.answer().equals(cast.vote().answer());
    }

    private VoteCommit keep(Handle handle, Player player, boolean changed) {
        VoteTable.keep(handle, row);
        cast.late()
                .ifPresent(settled ->
                        new Settlement(judgedBy, settled).write(handle, player.reader().id()));
        return new VoteCommit.Kept(player, changed);
    }
}
