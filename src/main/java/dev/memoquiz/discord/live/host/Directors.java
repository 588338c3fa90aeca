package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.live.Director;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.reader.Venue;

/// Who may direct which round: a teacher is one only in the server they teach in.
public final class Directors {
    private Directors() {}

    public static Director of(Asker asker, LiveRound round) {
        boolean here = asker.venue().equals(new Venue.Server(round.place().server()));
        return new Director(asker.reader(), asker.teacher() && here);
    }

    public static boolean mayDirect(Asker asker, LiveRound round) {
        return isHost(asker, round) || of(asker, round).teacher();
    }

    static boolean isHost(Asker asker, LiveRound round) {
        return asker.id().equals(round.host().id());
    }
}
