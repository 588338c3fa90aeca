package dev.memoquiz.app.live;

import dev.memoquiz.app.Stamps;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveHalts;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Judged;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Marking;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Votes on a question of a live round. Whoever votes has joined.
public final class CastVote {
    private final LiveQuestions questions;
    private final LiveJournal journal;
    private final Glances rounds;
    private final InstantSource clock;
    private final Stamps stamps;
    private final RandomGenerator random;

    CastVote(
            LiveQuestions questions,
            LiveJournal journal,
            InstantSource clock,
            Stamps stamps,
            RandomGenerator random) {
        this.questions = questions;
        this.journal = journal;
        this.rounds = new Glances(journal);
        this.clock = clock;
        this.stamps = stamps;
        this.random = random;
    }

    /// What a press was meant for.
    ///
    /// @param server in which it was made: nobody votes from another one
    /// @param edition of the question as it was shown
    public record Target(String server, Turn turn, String edition) {}

    /// Returns once the vote is durable, or with the reason why it does not count.
    ///
    /// @param stamped when Discord took the press
    public Casting cast(LiveId id, Reader reader, Target target, Answer answer, Instant stamped) {
        Instant pressed = stamps.ours(stamped, clock.instant());
        Press press = new Press(reader, target, answer, stamped, pressed);
        Optional<Casting> atAGlance =
                rounds.glance(id).flatMap(round -> judge(round, press)).filter(CastVote::isChecked);
        for (int i = 1; i < LiveRounds.TRIES && atAGlance.isEmpty(); i++) {
            Optional<LiveRound> round = rounds.look(id);
            if (round.isEmpty()) {
                return new Casting.NoSuchRound();
            }
            Optional<Casting> casting = judge(round.get(), press);
            if (casting.isPresent()) {
                return casting.get();
            }
        }
        return atAGlance.orElseGet(Casting.Busy::new);
    }

    /// Whether the journal has compared the round's version, so that the round was as it was judged.
    private static boolean isChecked(Casting casting) {
        return switch (casting) {
            case Casting.Counted _, Casting.AskedBack _, Casting.Fixed _, Casting.Removed _ -> true;
            case Casting.TooLate _,
                    Casting.NotOpen _,
                    Casting.QuestionEdited _,
                    Casting.NotAnAnswer _,
                    Casting.Paused _,
                    Casting.NoSuchRound _,
                    Casting.QuizGone _,
                    Casting.Busy _ ->
                    false;
        };
    }

    /// A press with all that it says.
    ///
    /// @param stamped by Discord's clock, which puts presses in order
    /// @param pressed by our clock, which measures the vote
    private record Press(
            Reader reader, Target target, Answer answer, Instant stamped, Instant pressed) {
        Turn turn() {
            return target.turn();
        }
    }

    /// A press that is in time for the question of its round.
    private record Slip(LiveRound round, Asked asked, Press press, Judged.InTime inTime) {
        Question question() {
            return asked.question();
        }

        Vote vote(Vote.Mark mark) {
            return new Vote(
                    press.reader().id(),
                    press.turn(),
                    question().about().edition(),
                    press.answer(),
                    mark,
                    press.stamped(),
                    inTime.thinking());
        }

        Optional<LiveChange.Settled> late() {
            return inTime.revealed()
                    ? Optional.of(LiveChange.Settled.of(round, press.turn().index(), question()))
                    : Optional.empty();
        }
    }

    /// Empty when the round changed meanwhile and the press must be judged again.
    private Optional<Casting> judge(LiveRound round, Press press) {
        if (!round.place().server().equals(press.target().server())) {
            return Optional.of(new Casting.NoSuchRound());
        }
        return switch (Judged.of(round, press.turn(), press.pressed(), clock.instant())) {
            case Judged.InTime inTime -> take(round, press, inTime);
            case Judged.TooLate _ when isOwedTime(round, press) -> Optional.of(new Casting.Busy());
            case Judged.TooLate _ when hasMoved(round) -> Optional.empty();
            case Judged.TooLate late ->
                    Optional.of(
                            new Casting.TooLate(
                                    late.closed(), late.stamped(), hasVoted(round, press)));
            case Judged.Paused paused -> Optional.of(new Casting.Paused(paused.why()));
            case Judged.NotOpen _ -> Optional.of(new Casting.NotOpen(round));
        };
    }

    /// Whether no process has led a round of late whose vote is still open: the class gets that time back as soon as one does, and only
    /// then does anybody know what is too late.
    private boolean isOwedTime(LiveRound round, Press press) {
        return round.phase() instanceof Phase.Voting voting
                && voting.turn().equals(press.turn())
                && journal.lastSeen(round.id())
                        .map(seen -> Duration.between(seen, clock.instant()))
                        .filter(unseen -> unseen.compareTo(LiveHalts.SHORTEST_ABSENCE) > 0)
                        .isPresent();
    }

    /// Whether the round got its time back, or moved in another way, between the looks at it and at who leads it.
    private boolean hasMoved(LiveRound round) {
        return journal.find(round.id()).filter(it -> it.version() == round.version()).isEmpty();
    }

    private boolean hasVoted(LiveRound round, Press press) {
        return journal.votes(round.id(), press.reader().id()).stream()
                .anyMatch(vote -> vote.turn().equals(press.turn()));
    }

    private Optional<Casting> take(LiveRound round, Press press, Judged.InTime inTime) {
        Optional<Asked> asked = questions.asked(round, press.turn().index());
        if (asked.isEmpty()) {
            return Optional.of(new Casting.QuizGone());
        }
        return asked.get().question().about().edition().equals(press.target().edition())
                ? mark(new Slip(round, asked.get(), press, inTime))
                : Optional.of(new Casting.QuestionEdited(round));
    }

    private Optional<Casting> mark(Slip slip) {
        Marking marking =
                Marking.of(
                        slip.question(),
                        slip.press().answer(),
                        wasAskedBack(slip),
                        slip.round().settings(),
                        slip.inTime().thinking());
        return switch (marking) {
            case Marking.NotAnAnswer no -> Optional.of(new Casting.NotAnAnswer(no.reason()));
            case Marking.Marked marked -> keep(slip, slip.vote(marked.mark()), Optional.empty());
            case Marking.AskedBack back ->
                    keep(slip, slip.vote(back.mark()), Optional.of(back.prompt()));
        };
    }

    /// Only what is written can be nearly right.
    private boolean wasAskedBack(Slip slip) {
        return slip.press().answer() instanceof Answer.Written
                && journal.askedBack(
                        slip.round().id(), slip.press().turn(), slip.press().reader().id());
    }

    private Optional<Casting> keep(Slip slip, Vote vote, Optional<String> prompt) {
        LiveJournal.Cast cast =
                new LiveJournal.Cast(
                        slip.press().reader(),
                        RoundId.random(random),
                        vote,
                        slip.late(),
                        clock.instant());
        return switch (journal.vote(slip.round(), cast)) {
            case VoteCommit.Kept kept -> Optional.of(counted(slip, vote, kept.changed(), prompt));
            case VoteCommit.Overtaken overtaken ->
                    Optional.of(counted(slip, overtaken.kept(), true, Optional.empty()));
            case VoteCommit.Fixed fixed ->
                    Optional.of(new Casting.Fixed(slip.round(), slip.asked(), fixed.kept()));
            case VoteCommit.Removed _ -> Optional.of(new Casting.Removed());
            case VoteCommit.Conflict _ -> Optional.empty();
        };
    }

    private static Casting counted(Slip slip, Vote vote, boolean changed, Optional<String> prompt) {
        return prompt.<Casting>map(
                        asked -> new Casting.AskedBack(slip.round(), slip.asked(), asked))
                .orElseGet(() -> new Casting.Counted(slip.round(), slip.asked(), vote, changed));
    }

    /// Live rounds as they were when last looked at, so that a thousand votes on one question do not read it a thousand times.
    ///
    /// A round may have moved since. So a glance serves only what is checked against the round's version when it is committed.
    private static final class Glances {
        private static final int ROUNDS = 256;

        private final LiveJournal journal;
        private final LinkedHashMap<LiveId, LiveRound> seen = new LinkedHashMap<>();

        Glances(LiveJournal journal) {
            this.journal = journal;
        }

        /// The round as it was at some time.
        Optional<LiveRound> glance(LiveId id) {
            Optional<LiveRound> known = known(id);
            return known.isPresent() ? known : look(id);
        }

        private synchronized Optional<LiveRound> known(LiveId id) {
            return Optional.ofNullable(seen.get(id));
        }

        /// The round as it is now.
        Optional<LiveRound> look(LiveId id) {
            Optional<LiveRound> round = journal.find(id);
            round.filter(LiveRound::open).ifPresentOrElse(this::keep, () -> forget(id));
            return round;
        }

        private synchronized void keep(LiveRound round) {
            seen.remove(round.id());
            seen.put(round.id(), round);
            if (seen.size() > ROUNDS) {
                seen.remove(seen.firstEntry().getKey());
            }
        }

        private synchronized void forget(LiveId id) {
            seen.remove(id);
        }
    }
}
