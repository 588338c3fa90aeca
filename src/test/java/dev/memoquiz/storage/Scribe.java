package dev.memoquiz.storage;

import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.Change;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.round.Progress;
import dev.memoquiz.domain.round.Round;

/// A program that plays rounds until it is killed, and prints every answer once the store has acknowledged it.
public final class Scribe {
    private static final int QUESTIONS = 20;

    private final Journal journal;
    private final int number;

    private Scribe(Journal journal, int number) {
        this.journal = journal;
        this.number = number;
    }

    /// `args`: the database's URL, the number of the run, how many readers play.
    public static void main(String[] args) {
        Store store = Store.open(args[0]);
        int run = Integer.parseInt(args[1]);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Scribe scribe = new Scribe(store.journal(), i);
            Thread.ofPlatform().start(() -> scribe.play(run));
        }
    }

    private void play(int run) {
        ReaderId reader = Situations.reader("reader-" + number).id();
        journal.openRound(reader).ifPresent(this::goOn);
        for (long id = run * 1_000_000L + number * 10_000L; true; id++) {
            goOn(begin(id));
        }
    }

    private void goOn(Round open) {
        Round round = open;
        while (round.open()) {
            round = step(round);
        }
    }

    private Round begin(long id) {
        Reader reader = Situations.reader("reader-" + number);
        return kept(Situations.start(Situations.fresh(id, reader, Situations.SCHOOL, QUESTIONS)));
    }

    private Round step(Round round) {
        return switch (round.progress()) {
            case Progress.Asking asking -> answer(round, asking.index());
            case Progress.Reviewing reviewing ->
                    kept(Situations.next(round, reviewing.index() + 1, Situations.NOON));
            case Progress.Finished _, Progress.Stopped _, Progress.InClass _ -> round;
        };
    }

    private Round answer(Round round, int index) {
        Round reviewing = kept(Situations.answer(round, index, 1, Situations.NOON));
        System.out.println("kept " + round.id() + " " + index);
        return reviewing;
    }

    private Round kept(Change change) {
        return Situations.kept(journal, change);
    }
}
