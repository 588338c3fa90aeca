package dev.memoquiz.terminal.screen;

import dev.memoquiz.domain.question.Question;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// An answer in the making. Places count what is shown, from 0.
sealed interface Draft {
    /// One of the parts is to be chosen; `cursor` is on it.
    record Choice(int cursor) implements Draft {}

    /// Any of the parts may be ticked.
    record Ticks(int cursor, NavigableSet<Integer> ticked) implements Draft {
        public Ticks {
            ticked = new TreeSet<>(ticked);
        }
    }

    /// Words are being written.
    record Writing(String text) implements Draft {}

    /// Parts are being put in order; `places` are those put so far.
    record Arranging(List<Integer> places) implements Draft {
        public Arranging {
            places = List.copyOf(places);
        }
    }

    /// Views are being given to holders, in the order shown; `holders` are those of the first views.
    record Pairing(List<Integer> holders) implements Draft {
        public Pairing {
            holders = List.copyOf(holders);
        }
    }

    /// A claim is to be chosen; the proof comes next.
    record Claiming(int cursor) implements Draft {}

    /// A clause is to be chosen that proves the claim at place `claim`.
    record Proving(int claim, int cursor) implements Draft {}

    static Draft blank(Question question) {
        return switch (question) {
            case Question.SingleChoice _, Question.StatedInText _ -> new Choice(0);
            case Question.SeveralRight _ -> new Ticks(0, new TreeSet<>());
            case Question.Typed _, Question.Gap _, Question.Sentence _ -> new Writing("");
            case Question.Ordering _ -> new Arranging(List.of());
            case Question.Matching _ -> new Pairing(List.of());
            case Question.ClaimEvidence _ -> new Claiming(0);
        };
    }
}
