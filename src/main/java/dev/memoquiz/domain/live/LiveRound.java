package dev.memoquiz.domain.live;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.reader.Reader;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A live round at one moment. Players and their votes are kept beside it, so that a vote never changes the round itself.
///
/// @param course what is asked and what was skipped of it
/// @param version counts the changes, from 1: whoever writes a round names the version it changed
public record LiveRound(
        LiveId id,
        Place place,
        Reader host,
        Course course,
        LiveSettings settings,
        Phase phase,
        int version) {
    /// @param skipped indices of questions that the host skipped; they earn nobody anything
    public record Course(Plan plan, NavigableSet<Integer> skipped) {
        public Course {
            skipped = Collections.unmodifiableNavigableSet(new TreeSet<>(skipped));
        }

        Course skipping(int index) {
            NavigableSet<Integer> more = new TreeSet<>(skipped);
            more.add(index);
            return new Course(plan, more);
        }
    }

    public Plan plan() {
        return course.plan();
    }

    public boolean open() {
        return !(phase instanceof Phase.Ended);
    }

    /// Indices of the questions whose key was revealed, ascending: those that count so far.
    public List<Integer> revealed() {
        return IntStream.range(0, revealedBefore())
                .filter(index -> !course.skipped().contains(index))
                .boxed()
                .toList();
    }

    private int revealedBefore() {
        return revealedBefore(phase);
    }

    private int revealedBefore(Phase at) {
        return switch (at) {
            case Phase.Lobby _ -> 0;
            case Phase.Voting voting -> voting.turn().index();
            case Phase.Discussing discussing -> discussing.index();
            case Phase.Revealed revealed -> revealed.turn().index() + 1;
            case Phase.Paused paused -> revealedBefore(paused.paused());
            case Phase.Ended ended -> ended.revealed();
        };
    }

    LiveRound with(Phase next) {
        return new LiveRound(id, place, host, course, settings, next, version + 1);
    }
}
