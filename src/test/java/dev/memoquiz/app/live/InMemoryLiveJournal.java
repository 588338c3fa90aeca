package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveRules;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.live.vote.LiveCommit;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.terminal.InMemoryJournal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Live rounds kept in memory, by the same rules as the lasting store.
public final class InMemoryLiveJournal implements LiveJournal {
    private static final Comparator<Slot> IN_ORDER =
            Comparator.comparing(Slot::turn).thenComparing(slot -> slot.reader().value());

    private final InMemoryJournal log;
    private final Map<LiveId, Kept> kept = new LinkedHashMap<>();

    public InMemoryLiveJournal(InMemoryJournal log) {
        this.log = log;
    }

    private record Slot(Turn turn, ReaderId reader) {}

    private static final class Kept {
        private LiveRound round;
        private Instant seen;
        private Optional<Instant> deed = Optional.empty();
        private Optional<Instant> due;
        private Instant idle;
        private Optional<Instant> ended = Optional.empty();
        private final Map<ReaderId, Player> players = new LinkedHashMap<>();
        private final Map<ReaderId, Instant> joined = new HashMap<>();
        private final Map<Slot, Vote> votes = new TreeMap<>(IN_ORDER);
        private final Set<Slot> prompted = new HashSet<>();
        private final List<Worded> wordings = new ArrayList<>();
        private final Map<String, String> posts = new HashMap<>();

        Kept(LiveRound round) {
            this.round = round;
            this.seen = LiveRules.due(round).orElseThrow().minus(LiveRules.IDLE);
            this.due = LiveRules.due(round);
            this.idle = due();
        }

        private Instant due() {
            return due.orElseThrow();
        }

        private void move(LiveChange change) {
            round = change.round();
            due = change.later().map(due()::plus).or(change::due);
            idle = change.back().map(back -> idle.plus(back.later())).or(change::idle).orElse(idle);
            ended =
                    round.phase() instanceof Phase.Ended over
                            ? Optional.of(over.at())
                            : Optional.empty();
            change.back().ifPresent(back -> seen = back.seen());
        }

        private boolean plays(ReaderId reader) {
            return Optional.ofNullable(players.get(reader))
                    .filter(player -> !player.removed())
                    .isPresent();
        }

        private void done(Instant at) {
            deed = deed.filter(at::isBefore).or(() -> Optional.of(at));
        }
    }

    @Override
    public synchronized Optional<LiveRound> find(LiveId id) {
        return Optional.ofNullable(kept.get(id)).map(it -> it.round);
    }

    @Override
    public Optional<LiveRound> openIn(String channel) {
        return open().stream().filter(round -> round.place().channel().equals(channel)).findFirst();
    }

    @Override
    public synchronized List<LiveRound> latestIn(String channel, int most) {
        return kept.values().stream()
                .map(it -> it.round)
                .filter(round -> round.place().channel().equals(channel))
                .toList()
                .reversed()
                .stream()
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<LiveRound> latestOf(String server, ReaderId reader) {
        return kept.values().stream()
                .filter(it -> it.round.place().server().equals(server))
                .filter(it -> it.round.host().id().equals(reader) || it.plays(reader))
                .map(it -> it.round)
                .reduce((_, later) -> later);
    }

    @Override
    public synchronized List<LiveRound> open() {
        return kept.values().stream().map(it -> it.round).filter(LiveRound::open).toList();
    }

    @Override
    public synchronized List<LiveRound> unshown(String part, Instant since) {
        return kept.values().stream()
                .filter(it -> it.ended.filter(at -> !at.isBefore(since)).isPresent())
                .filter(it -> !it.posts.containsKey(part))
                .map(it -> it.round)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> idleAt(LiveId id) {
        return Optional.of(kept(id).idle);
    }

    @Override
    public synchronized void keepAwake(LiveRound round, Instant until) {
        Kept standing = kept(round.id());
        if (standing.round.version() == round.version() && standing.idle.isBefore(until)) {
            standing.idle = until;
        }
    }

    @Override
    public boolean leads(String server) {
        return true;
    }

    @Override
    public List<LiveRound> due(Instant now, int limit) {
        return open().stream()
                .map(round -> kept(round.id()))
                .filter(it -> !it.due().isAfter(now))
                .sorted(Comparator.comparing(Kept::due))
                .limit(limit)
                .map(it -> it.round)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> lastDeed(LiveId id) {
        return kept(id).deed;
    }

    @Override
    public synchronized Optional<Instant> firstJoined(LiveId id) {
        return kept(id).joined.entrySet().stream()
                .filter(joined -> kept(id).plays(joined.getKey()))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized void postpone(LiveRound round, Instant due) {
        Kept standing = kept(round.id());
        if (standing.round.version() == round.version() && standing.due().isBefore(due)) {
            standing.due = Optional.of(due);
        }
    }

    @Override
    public synchronized LiveCommit commit(LiveChange change) {
        LiveRound round = change.round();
        Optional<LiveRound> before = find(round.id());
        if (before.map(LiveRound::version).orElse(0) != round.version() - 1
                || before.filter(it -> !it.open()).isPresent()) {
            return new LiveCommit.Conflict();
        }
        Optional<LiveRound> other =
                openIn(round.place().channel()).filter(it -> !it.id().equals(round.id()));
        if (round.open() && other.isPresent()) {
            return new LiveCommit.ChannelTaken(other.get().id());
        }
        kept.computeIfAbsent(round.id(), _ -> new Kept(round)).move(change);
        change.settled()
                .map(settled -> Worded.of(settled.index(), settled.question()))
                .ifPresent(kept(round.id()).wordings::add);
        change.settled()
                .ifPresent(settled ->
                        players(round.id()).forEach(player -> settle(round, settled, player)));
        return new LiveCommit.Kept();
    }

    private void settle(LiveRound round, LiveChange.Settled settled, Player player) {
        Map<Slot, Vote> votes = kept(round.id()).votes;
        ReaderId reader = player.reader().id();
        Optional.ofNullable(votes.get(new Slot(new Turn(settled.index(), Ballot.FIRST), reader)))
                .or(() ->
                        Optional.ofNullable(
                                votes.get(
                                        new Slot(
                                                new Turn(settled.index(), Ballot.SECOND), reader))))
                .filter(_ -> !player.removed())
                .ifPresent(vote ->
                        log.settle(new InMemoryJournal.Seated(round, settled, player, vote)));
    }

    @Override
    public synchronized Joining join(LiveId id, Reader reader, RoundId seat, Instant now) {
        Optional<LiveRound> open = find(id).filter(LiveRound::open);
        if (open.isEmpty()) {
            return new Joining.Over();
        }
        Optional<Player> known = Optional.ofNullable(kept(id).players.get(reader.id()));
        if (known.isEmpty()) {
            kept(id).done(now);
        }
        return known.<Joining>map(player ->
                        player.removed() ? new Joining.Removed() : new Joining.Back(player))
                .orElseGet(() -> new Joining.Joined(seat(open.get(), reader, seat, now)));
    }

    private Player seat(LiveRound round, Reader reader, RoundId seat, Instant now) {
        Player player = new Player(reader, seat, team(round), false);
        kept(round.id()).joined.put(reader.id(), now);
        kept(round.id()).players.put(reader.id(), player);
        log.seat(round, player);
        return player;
    }

    private OptionalInt team(LiveRound round) {
        return IntStream.range(0, round.settings().teams())
                .boxed()
                .min(Comparator.comparingLong(team -> size(round.id(), team)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private long size(LiveId id, int team) {
        return players(id).stream()
                .filter(player -> !player.removed() && player.team().orElse(-1) == team)
                .count();
    }

    @Override
    public synchronized void remove(LiveId id, ReaderId player) {
        kept(id).players
                .computeIfPresent(
                        player, (_, it) -> new Player(it.reader(), it.seat(), it.team(), true));
    }

    @Override
    public synchronized VoteCommit vote(LiveRound judgedBy, Cast cast) {
        LiveId id = judgedBy.id();
        if (find(id).orElseThrow().version() != judgedBy.version()) {
            return new VoteCommit.Conflict();
        }
        Player player =
                Optional.ofNullable(kept(id).players.get(cast.reader().id()))
                        .orElseGet(() -> seat(judgedBy, cast.reader(), cast.seat(), cast.now()));
        if (player.removed()) {
            return new VoteCommit.Removed();
        }
        Slot slot = new Slot(cast.vote().turn(), cast.reader().id());
        Optional<Vote> before = Optional.ofNullable(kept(id).votes.get(slot));
        return before.flatMap(standing -> standing(judgedBy, cast.vote(), standing, player))
                .orElseGet(() -> {
                    if (before.filter(cast.vote()::repeats).isPresent()) {
                        kept(id).votes.put(slot, pressedAgain(before.get(), cast.vote()));
                        kept(id).done(cast.vote().stamped());
                        return new VoteCommit.Kept(player, false);
                    }
                    kept(id).votes.put(slot, cast.vote());
                    if (cast.vote().mark().open()) {
                        kept(id).prompted.add(slot);
                    }
                    kept(id).done(cast.vote().stamped());
                    cast.late().ifPresent(settled -> settle(judgedBy, settled, player));
                    return new VoteCommit.Kept(player, before.isPresent());
                });
    }

    private static Vote pressedAgain(Vote kept, Vote later) {
        return new Vote(
                kept.reader(),
                kept.turn(),
                kept.edition(),
                kept.answer(),
                kept.mark(),
                later.stamped(),
                kept.thinking());
    }

    private static Optional<VoteCommit> standing(
            LiveRound round, Vote vote, Vote before, Player player) {
        if (before.stamped().equals(vote.stamped()) && before.answer().equals(vote.answer())) {
            return Optional.of(new VoteCommit.Kept(player, false));
        }
        if (!round.settings().changing() && !before.mark().open()) {
            return Optional.of(new VoteCommit.Fixed(before));
        }
        return vote.stamped().isBefore(before.stamped())
                ? Optional.of(new VoteCommit.Overtaken(before))
                : Optional.empty();
    }

    @Override
    public synchronized List<Player> players(LiveId id) {
        return List.copyOf(kept(id).players.values());
    }

    @Override
    public synchronized Turnout turnout(LiveId id, Turn turn) {
        List<Player> playing = players(id).stream().filter(player -> !player.removed()).toList();
        long voted =
                playing.stream()
                        .map(player -> kept(id).votes.get(new Slot(turn, player.reader().id())))
                        .filter(vote -> vote != null && !vote.mark().open())
                        .count();
        return new Turnout((int) voted, playing.size());
    }

    @Override
    public List<Vote> votes(LiveId id) {
        return votes(id, _ -> true);
    }

    @Override
    public List<Vote> votes(LiveId id, int index) {
        return votes(id, vote -> vote.turn().index() == index);
    }

    @Override
    public List<Vote> votes(LiveId id, ReaderId player) {
        return votes(id, vote -> vote.reader().equals(player));
    }

    private synchronized List<Vote> votes(LiveId id, Predicate<Vote> which) {
        return kept(id).votes.values().stream().filter(which).toList();
    }

    @Override
    public synchronized List<Worded> wordings(LiveId id) {
        return List.copyOf(kept(id).wordings);
    }

    @Override
    public synchronized boolean askedBack(LiveId id, Turn turn, ReaderId player) {
        return kept(id).prompted.contains(new Slot(turn, player));
    }

    @Override
    public synchronized void seen(Instant now) {
        open().forEach(round -> kept(round.id()).seen = now);
    }

    @Override
    public synchronized Optional<Instant> lastSeen(LiveId id) {
        return Optional.of(kept(id).seen);
    }

    @Override
    public synchronized Optional<String> post(LiveId id, String part) {
        return Optional.ofNullable(kept(id).posts.get(part));
    }

    @Override
    public synchronized void keepPost(LiveRound round, String part, String message) {
        kept(round.id()).posts.put(part, message);
    }

    private Kept kept(LiveId id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow();
    }
}
