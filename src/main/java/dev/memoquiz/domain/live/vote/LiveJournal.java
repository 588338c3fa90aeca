package dev.memoquiz.domain.live.vote;

import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The lasting record of live rounds, their players and votes. A failure of the store itself is thrown, unchecked; then nothing
/// was kept. Whatever returns after a write returns once it is durable. Of a round that another process leads by now, neither its
/// steps are kept nor when it is due, when it was seen, or which message shows it.
public interface LiveJournal {
    Optional<LiveRound> find(LiveId id);

    /// The open live round in a channel; there is at most one.
    Optional<LiveRound> openIn(String channel);

    /// The live rounds that were opened last in a channel, over or not, the latest first.
    List<LiveRound> latestIn(String channel, int most);

    /// The live round of a server that a reader hosted, or played in, and that was opened last, over or not.
    Optional<LiveRound> latestOf(String server, ReaderId reader);

    /// All open live rounds, oldest first. What this program cannot read is left out here, in [#unshown]
    /// and in [#due].
    List<LiveRound> open();

    /// Rounds that ended at `since` or later and have no message for a part ([#post]), oldest first.
    List<LiveRound> unshown(String part, Instant since);

    /// Open rounds that are to move by themselves at `now` or earlier ([LiveRules#due]), the longest overdue first.
    List<LiveRound> due(Instant now, int limit);

    /// When a player last joined a round or voted in it; empty before anybody did.
    Optional<Instant> lastDeed(LiveId id);

    /// When the first of its players joined, removed ones left out; empty before anybody did.
    Optional<Instant> firstJoined(LiveId id);

    /// Makes a round due at `due` and not before, unless it has moved on since.
    void postpone(LiveRound round, Instant due);

    /// When a round ends because nobody does anything in it, as far as its steps and [#keepAwake] say; empty when there is no such
    /// round.
    Optional<Instant> idleAt(LiveId id);

    /// Notes that a round does not end before `until` for want of anybody, unless it has moved on since.
    void keepAwake(LiveRound round, Instant until);

    /// Whether this process leads the rounds of a server at this moment.
    boolean leads(String server);

    /// Keeps a step, wholly or not at all. Of a round that another process leads by now, none is kept.
    LiveCommit commit(LiveChange change);

    /// Puts a reader among the players, in the smallest team where there are teams.
    ///
    /// @param seat the id of the player's own round in the log if they are new
    Joining join(LiveId id, Reader reader, RoundId seat, Instant now);

    /// Takes a player out. Nothing happens if they are not there.
    void remove(LiveId id, ReaderId player);

    /// Keeps a vote of a player, joining them first where needed, if the round is still the version it was judged by.
    ///
    /// The same press a second time is kept as before, unchanged; the same answer pressed again keeps what it earned at first
    /// ([Vote#repeats]). A vote on a question that was revealed already goes into the
    /// player's lasting log with the same commit, unless an answer to it is there already: the log is never changed.
    VoteCommit vote(LiveRound judgedBy, Cast cast);

    /// Players in the order in which they joined, removed ones too.
    List<Player> players(LiveId id);

    /// How many players there are, and how many of them have voted in `turn`; removed ones left out, and votes that are still open
    /// ([Vote.Mark#open]).
    Turnout turnout(LiveId id, Turn turn);

    /// Every vote of a round, by turn and then by reader; those of removed players too.
    List<Vote> votes(LiveId id);

    /// Votes on the question `index` of a round, by ballot and then by reader; those of removed players too.
    List<Vote> votes(LiveId id, int index);

    /// Votes of one player, by turn.
    List<Vote> votes(LiveId id, ReaderId player);

    /// The words of every question whose key was shown, as they were then, by index. None of rounds before they were kept.
    List<Worded> wordings(LiveId id);

    /// Whether a player was asked back in a vote ([Vote.Mark#open]), whatever they answered since.
    boolean askedBack(LiveId id, Turn turn, ReaderId player);

    /// Remembers that the process was alive at `now` while these rounds were open.
    void seen(Instant now);

    /// When a process last was alive while this round was open.
    Optional<Instant> lastSeen(LiveId id);

    /// The message that shows a part of a round in its channel, such as `lobby` or `q3`; empty when there is none.
    Optional<String> post(LiveId id, String part);

    /// Remembers that message.
    void keepPost(LiveRound round, String part, String message);

    record Turnout(int voted, int players) {}

    /// A vote with what is needed to keep it.
    ///
    /// @param reader who votes, with the name shown today
    /// @param seat the id of the player's own round in the log if they are new
    /// @param late the question if it was revealed before the vote arrived
    record Cast(
            Reader reader,
            RoundId seat,
            Vote vote,
            Optional<LiveChange.Settled> late,
            Instant now) {}
}
