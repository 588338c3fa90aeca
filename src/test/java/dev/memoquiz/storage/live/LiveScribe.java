package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.live.LiveSituations.cast;
import static dev.memoquiz.storage.live.LiveSituations.castLate;
import static dev.memoquiz.storage.live.LiveSituations.ended;
import static dev.memoquiz.storage.live.LiveSituations.in;
import static dev.memoquiz.storage.live.LiveSituations.kept;
import static dev.memoquiz.storage.live.LiveSituations.lobby;
import static dev.memoquiz.storage.live.LiveSituations.opened;
import static dev.memoquiz.storage.live.LiveSituations.reveal;
import static dev.memoquiz.storage.live.LiveSituations.settings;
import static dev.memoquiz.storage.live.LiveSituations.step;
import static dev.memoquiz.storage.live.LiveSituations.vote;
import static dev.memoquiz.storage.live.LiveSituations.voting;

import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.live.vote.Vote;
import dev.memoquiz.domain.live.vote.VoteCommit;
import dev.memoquiz.storage.Store;

/// A program in which a class plays live rounds until it is killed, and which prints every vote once the store has acknowledged it:
/// `kept`, the round, the question, the player, the second of the press.
final class LiveScribe {
    static final String CHANNEL = "library";
    private static final int QUESTIONS = 8;

    private final LiveJournal journal;
    private final int run;

    private LiveScribe(LiveJournal journal, int run) {
        this.journal = journal;
        this.run = run;
    }

    /// `args`: the database's URL, the number of the run, how many play.
    public static void main(String[] args) {
        Store store = Store.open(args[0]);
        LiveScribe scribe = new LiveScribe(store.liveJournal(), Integer.parseInt(args[1]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            int player = i;
            Thread.ofVirtual().start(() -> scribe.play(player));
        }
        scribe.direct();
    }

    private void direct() {
        for (long number = run * 1000L; true; number++) {
            LiveRound next = in(CHANNEL, lobby(number, QUESTIONS, settings(true, 3)));
            LiveRound round = journal.openIn(CHANNEL).orElseGet(() -> opened(journal, next));
            while (round.open()) {
                round = moveOn(round);
            }
        }
    }

    private LiveRound moveOn(LiveRound round) {
        return switch (round.phase()) {
            case Phase.Voting _ -> {
                pause();
                yield kept(journal, reveal(round));
            }
            case Phase.Revealed(Turn turn, _, _) when turn.index() + 1 < QUESTIONS ->
                    kept(journal, step(voting(round, Turn.first(turn.index() + 1))));
            case Phase.Lobby _ -> kept(journal, step(voting(round, Turn.first(0))));
            case Phase _ -> kept(journal, step(ended(round)));
        };
    }

    /// Long enough for the class to press a few times.
    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void play(int player) {
        for (int press = run * 1_000_000; true; press++) {
            int second = press;
            journal.openIn(CHANNEL).ifPresent(round -> press(round, player, second));
        }
    }

    private void press(LiveRound round, int player, int second) {
        switch (round.phase()) {
            case Phase.Voting(Turn turn, _, _, _) -> {
                Vote vote = vote(player, turn, second % 3, second);
                tell(round, vote, second, cast(journal, round, player, vote));
            }
            case Phase.Revealed(Turn turn, _, _) -> {
                Vote vote = vote(player, turn, second % 3, second);
                tell(round, vote, second, castLate(journal, round, player, vote));
            }
            case Phase.Lobby _, Phase.Discussing _, Phase.Paused _, Phase.Ended _ -> {}
        }
    }

    private static void tell(LiveRound round, Vote vote, int second, VoteCommit commit) {
        if (commit instanceof VoteCommit.Kept) {
            System.out.println(
                    "kept %s %d %s %d"
                            .formatted(round.id(), vote.turn().index(), vote.reader(), second));
        }
    }
}
