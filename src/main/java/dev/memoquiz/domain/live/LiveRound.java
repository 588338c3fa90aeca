package dev.memoquiz.domain.live;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.reader.Reader;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A live round at one moment. Players and their votes are kept beside it, so that a vote never changes the round itself.
///
/// @param course what is asked, and how far the class has come with it
/// @param version counts the changes, from 1: whoever writes a round names the version it changed
public record LiveRound(
        LiveId id,
        Place place,
        Reader host,
        Course course,
        LiveSettings settings,
        Phase phase,
        int version) {
    /// The questions of the round.
    ///
    /// @param skipped indices of questions that the host skipped; they earn nobody anything
    /// @param closed the votes that are over
    public record Course(
            Plan plan, NavigableSet<Integer> skipped, NavigableMap<Turn, Closed> closed) {
        public Course {
            skipped = Collections.unmodifiableNavigableSet(new TreeSet<>(skipped));
            closed = Collections.unmodifiableNavigableMap(new TreeMap<>(closed));
        }

        /// Nothing of the plan has been asked yet.
        public static Course start(Plan plan) {
            return new Course(plan, new TreeSet<>(), new TreeMap<>());
        }

        Course skipping(int index) {
            NavigableSet<Integer> more = new TreeSet<>(skipped);
            more.add(index);
            return new Course(plan, more, closed);
        }

        Course closing(Turn turn, Closed times) {
            NavigableMap<Turn, Closed> more = new TreeMap<>(closed);
            more.put(turn, times);
            return new Course(plan, skipped, more);
        }
    }

    /// The times of a vote that is over.
    ///
    /// @param opened moved on by every hold
    /// @param deadline what was stamped later does not count
    /// @param holds when the vote stood still
    public record Closed(Instant opened, Instant deadline, List<Phase.Hold> holds) {
        public Closed {
            holds = List.copyOf(holds);
        }

        /// Of a vote that was never held up.
        public Closed(Instant opened, Instant deadline) {
            this(opened, deadline, List.of());
        }
    }

    public Plan plan() {
        return course.plan();
    }

    public boolean open() {
        return !(phase instanceof Phase.Ended);
    }

    /// Which question the class has before it, paused or not; empty in the lobby and after the end.
    public OptionalInt index() {
        return turn().map(turn -> OptionalInt.of(turn.index())).orElseGet(OptionalInt::empty);
    }

    /// The vote that is open or held up by a pause, or the last one on the question before the class.
    public Optional<Turn> turn() {
        return switch (phase.behindPause()) {
            case Phase.Voting voting -> Optional.of(voting.turn());
            case Phase.Discussing discussing -> Optional.of(Turn.first(discussing.index()));
            case Phase.Revealed revealed -> Optional.of(revealed.turn());
            case Phase.Lobby _, Phase.Ended _, Phase.Paused _ -> Optional.empty();
        };
    }

    /// The times of a vote that is over; empty when it is not, or was skipped.
    public Optional<Closed> closed(Turn turn) {
        return course.skipped().contains(turn.index())
                ? Optional.empty()
                : Optional.ofNullable(course.closed().get(turn));
    }

    /// Indices of the questions whose key was revealed, ascending: those that count so far.
    public List<Integer> revealed() {
        return IntStream.range(0, behind())
                .filter(index -> !course.skipped().contains(index))
                .boxed()
                .toList();
    }

    /// How many questions, from the first, were revealed or skipped.
    int behind() {
        return switch (phase.behindPause()) {
            case Phase.Lobby _, Phase.Paused _ -> 0;
            case Phase.Voting voting -> voting.turn().index();
            case Phase.Discussing discussing -> discussing.index();
            case Phase.Revealed revealed -> revealed.turn().index() + 1;
            case Phase.Ended ended -> ended.revealed();
        };
    }

    LiveRound with(Phase next) {
        return new LiveRound(id, place, host, course, settings, next, version + 1);
    }

    LiveRound with(Course next) {
        return new LiveRound(id, place, host, next, settings, phase, version);
    }

    LiveRound with(Place next) {
        return new LiveRound(id, next, host, course, settings, phase, version);
    }

    LiveRound with(Reader next) {
        return new LiveRound(id, place, next, course, settings, phase, version);
    }
}
