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

    /// A host is one in the round's own server and in private; what they press in another server was forged.
    static boolean isHost(Asker asker, LiveRound round) {
        boolean elsewhere =
                asker.venue() instanceof Venue.Server(String server)
                        && !server.equals(round.place().server());
        return !elsewhere && asker.id().equals(round.host().id());
    }
}
