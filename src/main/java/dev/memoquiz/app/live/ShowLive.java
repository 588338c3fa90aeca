package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.score.LiveStandings;
import dev.memoquiz.domain.live.score.Missed;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.domain.quiz.Quiz;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Recorded;
import dev.memoquiz.domain.score.Summary;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows live rounds: to the class, to a player, to the host.
public final class ShowLive {
    private static final Duration LATELY = Duration.ofHours(1);

    private final LiveQuestions questions;
    private final LiveJournal journal;
    private final Journal log;
    private final LiveScenes scenes;
    private final InstantSource clock;
    private final Boards boards = new Boards();

    ShowLive(LiveQuestions questions, LiveDesk.Journals journals, InstantSource clock) {
        this.questions = questions;
        this.journal = journals.live();
        this.log = journals.log();
        this.scenes = new LiveScenes(questions, journal);
        this.clock = clock;
    }

    /// A question of a round, whether it takes votes or not.
    public record OneQuestion(LiveRound round, Quiz quiz, Asked asked) {}

    /// How a player did.
    ///
    /// @param rank where they stand now; by it stands who they are
    /// @param players how many there are
    /// @param answers to what was revealed, as they are kept in their lasting log
    /// @param votes where there was a second vote; else none
    public record Personal(
            LiveRound round,
            Quiz quiz,
            LiveStandings.Rank rank,
            int players,
            List<Recorded> answers,
            List<Vote> votes) {
        public Personal {
            answers = List.copyOf(answers);
            votes = List.copyOf(votes);
        }

        public List<Missed> missed() {
            return Missed.of(round, answers, votes);
        }

        public Summary summary() {
            return Summary.of(quiz, answers);
        }
    }

    /// What whoever directs a round can see.
    public sealed interface Panel {
        /// The panel of somebody who may direct the round.
        ///
        /// @param turnout of the vote that is open, else of the first question
        /// @param players those who were not removed, in the order in which they joined
        record Shown(LiveRound round, LiveJournal.Turnout turnout, List<Player> players)
                implements Panel {
            public Shown {
                players = List.copyOf(players);
            }
        }

        record NotYours() implements Panel {}

        record NoSuchRound() implements Panel {}
    }

    /// Who answered what.
    public sealed interface Results {
        /// All that was answered.
        ///
        /// @param votes on the questions that were revealed
        /// @param wordings of those questions, as they were shown then
        record Shown(
                LiveRound round,
                Optional<Quiz> quiz,
                LiveStandings standings,
                List<Player> players,
                List<Vote> votes,
                List<Worded> wordings)
                implements Results {
            public Shown {
                players = List.copyOf(players);
                votes = List.copyOf(votes);
                wordings = List.copyOf(wordings);
            }
        }

        record NotYours() implements Results {}

        record NoSuchRound() implements Results {}
    }

    /// What the class has before it; empty when there is no such round.
    public Optional<LiveScene> scene(LiveId id) {
        return journal.find(id).map(this::scene);
    }

    private LiveScene scene(LiveRound round) {
        Instant now = clock.instant();
        LiveScene scene = scenes.of(round);
        if (scene instanceof LiveScene.Ended ended) {
            boards.keep(round, ended.standings(), now);
        }
        return scene;
    }

    public Optional<LiveRound> round(LiveId id) {
        return journal.find(id);
    }

    /// All open rounds, oldest first.
    public List<LiveRound> open() {
        return journal.open();
    }

    /// Rounds that ended in the last hour and have no message for a part: the process may have died before it was sent.
    public List<LiveRound> unshown(String part) {
        return journal.unshown(part, clock.instant().minus(LATELY));
    }

    /// The round that was opened last in a channel, over or not.
    public Optional<LiveRound> latest(String channel) {
        return journal.latestIn(channel, 1).stream().findFirst();
    }

    /// The round of a server that a reader hosted or played in last, over or not.
    public Optional<LiveRound> latestOf(String server, ReaderId reader) {
        return journal.latestOf(server, reader);
    }

    /// The open round in a channel.
    public Optional<LiveRound> open(String channel) {
        return journal.openIn(channel);
    }

    /// Question `index`; empty when the round or its quiz has none.
    public Optional<OneQuestion> question(LiveId id, int index) {
        return journal.find(id)
                .flatMap(round ->
                        questions
                                .quiz(round)
                                .flatMap(quiz ->
                                        LiveQuestions.asked(round, quiz, index)
                                                .map(asked ->
                                                        new OneQuestion(round, quiz, asked))));
    }

    /// Question `index` as it was revealed; empty when it was not.
    public Optional<LiveScene.Revealed> revealed(LiveId id, int index) {
        return journal.find(id)
                .filter(round -> round.revealed().contains(index))
                .flatMap(round ->
                        questions.quiz(round).flatMap(quiz -> scenes.revealed(round, quiz, index)));
    }

    /// Empty when the reader does not play in the round, or its quiz is gone. A rank may be some [Boards#FRESH] old.
    public Optional<Personal> personal(LiveId id, ReaderId reader) {
        return journal.find(id)
                .flatMap(round ->
                        questions.quiz(round).flatMap(quiz -> personal(round, quiz, reader)));
    }

    private Optional<Personal> personal(LiveRound round, Quiz quiz, ReaderId reader) {
        LiveStandings standings = standings(round);
        return standings
                .of(reader)
                .map(rank ->
                        new Personal(
                                round,
                                quiz,
                                rank,
                                standings.ranks().size(),
                                log.answers(rank.player().seat()),
                                votes(round, reader)));
    }

    private List<Vote> votes(LiveRound round, ReaderId reader) {
        return round.settings().secondVote() == LiveSettings.SecondVote.OFF
                ? List.of()
                : journal.votes(round.id(), reader);
    }

    /// Where a player stands, also when the quiz is gone; empty when the reader does not play in the round.
    public Optional<LiveStandings.Rank> rank(LiveId id, ReaderId reader) {
        return journal.find(id).flatMap(round -> standings(round).of(reader));
    }

    /// Nothing is held while they are counted: of those who find none, each counts.
    private LiveStandings standings(LiveRound round) {
        Instant now = clock.instant();
        return boards.of(round, now)
                .orElseGet(() -> {
                    LiveStandings counted = scenes.standings(round);
                    boards.keep(round, counted, now);
                    return counted;
                });
    }

    public Panel panel(LiveId id, Director director) {
        return journal.find(id)
                .map(round -> director.mayDirect(round) ? panel(round) : new Panel.NotYours())
                .orElseGet(Panel.NoSuchRound::new);
    }

    private Panel panel(LiveRound round) {
        return new Panel.Shown(
                round,
                journal.turnout(round.id(), round.turn().orElse(Turn.first(0))),
                journal.players(round.id()).stream().filter(player -> !player.removed()).toList());
    }

    public Results results(LiveId id, Director director) {
        return journal.find(id)
                .map(round -> director.mayDirect(round) ? results(round) : new Results.NotYours())
                .orElseGet(Results.NoSuchRound::new);
    }

    private Results results(LiveRound round) {
        List<Integer> revealed = round.revealed();
        return new Results.Shown(
                round,
                questions.quiz(round),
                scenes.standings(round),
                journal.players(round.id()),
                journal.votes(round.id()).stream()
                        .filter(vote -> revealed.contains(vote.turn().index()))
                        .toList(),
                journal.wordings(round.id()));
    }

    /// Standings that were counted a moment ago, for all who ask now: at the end a whole class asks at once.
    ///
    /// Only remembers: whoever is given none counts them and hands them in, so that nobody waits here while another reads the store.
    private static final class Boards {
        /// How old standings may grow, since votes and removals do not change a round. After a clock was set back, those to come are old.
        static final Duration FRESH = Duration.ofSeconds(2);

        private static final int ROUNDS = 16;

        private final Map<LiveId, Board> boards = new LinkedHashMap<>();

        /// @param since when they were counted, or when somebody last began to count them again
        private record Board(int version, Instant since, LiveStandings standings) {}

        /// Empty for whoever is to count them. Of those who find them too old that is one; the others are given what there is.
        synchronized Optional<LiveStandings> of(LiveRound round, Instant now) {
            Optional<Board> known =
                    Optional.ofNullable(boards.get(round.id()))
                            .filter(board -> board.version() == round.version());
            Optional<Board> old =
                    known.filter(it ->
                            now.isBefore(it.since()) || !now.isBefore(it.since().plus(FRESH)));
            old.ifPresent(board -> keep(round, board.standings(), now));
            return old.isPresent() ? Optional.empty() : known.map(Board::standings);
        }

        /// Remembers what was counted for a version of a round, unless a later one is known.
        ///
        /// @param since when the counting began
        synchronized void keep(LiveRound round, LiveStandings standings, Instant since) {
            Board known = boards.remove(round.id());
            boolean overtaken = known != null && known.version() > round.version();
            boards.put(
                    round.id(), overtaken ? known : new Board(round.version(), since, standings));
            boards.keySet().removeAll(oldest());
        }

        /// What was counted longest ago, beyond what is worth keeping.
        private List<LiveId> oldest() {
            return boards.keySet().stream().limit(Math.max(0, boards.size() - ROUNDS)).toList();
        }
    }
}
