package dev.memoquiz.app;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.live.vote.LiveJournal;
import dev.memoquiz.domain.round.Journal;
import dev.memoquiz.domain.score.Standings;

/// What is kept for ever: rounds and answers, what they add up to, appeals and rulings, and live rounds.
public record Ledger(Journal journal, Standings standings, Appeals appeals, LiveJournal live) {
    Ledger with(Journal other) {
        return new Ledger(other, standings, appeals, live);
    }
}
