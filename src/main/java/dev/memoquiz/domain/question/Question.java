package dev.memoquiz.domain.question;

import dev.memoquiz.domain.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// A question of one of nine types. Indices always count in the order of the quiz file, from 0, however options are shown.
public sealed interface Question {
    About about();

    /// The points a wholly right answer earns.
    int worth();

    /// Words that the text would hold if it said what the key says that it leaves unsaid.
    default List<String> searched() {
        return List.of();
    }

    default QuestionId id() {
        return about().id();
    }

    /// One option is right.
    record SingleChoice(About about, List<Option> options, List<String> searched)
            implements Question {
        public SingleChoice(About about, List<Option> options) {
            this(about, options, List.of());
        }

        public SingleChoice {
            options = List.copyOf(options);
            searched = List.copyOf(searched);
            Options.requireRight(options, 1, 1);
        }

        @Override
        public int worth() {
            return 1;
        }
    }

    /// Two options or more are right.
    record SeveralRight(About about, List<Option> options, Credit credit, List<String> searched)
            implements Question {
        public SeveralRight(About about, List<Option> options, Credit credit) {
            this(about, options, credit, List.of());
        }

        public SeveralRight {
            options = List.copyOf(options);
            searched = List.copyOf(searched);
            Options.requireRight(options, 2, options.size() - 1);
        }

        @Override
        public int worth() {
            return switch (credit) {
                case PER_OPTION -> Options.right(options).size();
                case ALL_OR_NOTHING -> 1;
            };
        }
    }

    /// Does the text state a statement, contradict it, or do neither?
    ///
    /// @param feedback a sentence for each of the two wrong judgements
    /// @param searched words that the text would hold if it stated the statement; for the key "not stated"
    record StatedInText(
            About about,
            String statement,
            Support key,
            Map<Support, Feedback> feedback,
            List<String> searched)
            implements Question {
        public StatedInText {
            feedback = Map.copyOf(feedback);
            searched = List.copyOf(searched);
            if (feedback.size() != 2 || feedback.containsKey(key)) {
                throw new IllegalArgumentException(
                        "feedback must be for the two judgements that are not "
                                + key
                                + ", was for "
                                + feedback.keySet());
            }
        }

        @Override
        public int worth() {
            return 1;
        }
    }

    /// The answer is written in a few words.
    record Typed(About about, TypedKey key) implements Question {
        @Override
        public int worth() {
            return 1;
        }
    }

    /// Words are hidden in a quoted clause and must be written.
    ///
    /// @param quote the clause as it is shown
    /// @param hidden the words left out of it, inside `quote`
    record Gap(About about, Span quote, Span hidden, TypedKey key) implements Question {
        public Gap {
            if (hidden.start() < quote.start() || hidden.end() > quote.end()) {
                throw new IllegalArgumentException(
                        "hidden words " + hidden + " must lie inside the quote " + quote);
            }
        }

        @Override
        public int worth() {
            return 1;
        }
    }

    /// The answer is written in one sentence and read for key ideas.
    record Sentence(About about, SentenceKey key) implements Question {
        @Override
        public int worth() {
            return key.rubric().points();
        }
    }

    /// Items are put in order; `items` stand in the right one.
    record Ordering(About about, List<String> items, Feedback feedback) implements Question {
        public Ordering {
            items = List.copyOf(items);
            if (items.size() < 3) {
                throw new IllegalArgumentException(
                        "order needs at least 3 items, has " + items.size());
            }
        }

        @Override
        public int worth() {
            return 2;
        }
    }

    /// Each view is given to who holds it; a holder may hold several views or none.
    record Matching(About about, List<String> holders, List<View> views) implements Question {
        public Matching {
            holders = List.copyOf(holders);
            views = List.copyOf(views);
            for (View view : views) {
                if (view.holder() < 0 || view.holder() >= holders.size()) {
                    throw new IllegalArgumentException(
                            "holder must be 0.." + (holders.size() - 1) + ", was " + view.holder());
                }
            }
        }

        @Override
        public int worth() {
            return 2;
        }
    }

    /// A claim is chosen together with the clause that proves it.
    ///
    /// @param proof numbers of the clauses that prove the claim
    /// @param offered numbers of the clauses shown to choose from, at least one of them a proof
    /// @param noProof what to tell whoever takes the clause of that number for the proof
    record ClaimEvidence(
            About about,
            List<Option> options,
            NavigableSet<Integer> proof,
            NavigableSet<Integer> offered,
            Map<Integer, Feedback> noProof)
            implements Question {
        public ClaimEvidence {
            options = List.copyOf(options);
            proof = Collections.unmodifiableNavigableSet(new TreeSet<>(proof));
            offered = Collections.unmodifiableNavigableSet(new TreeSet<>(offered));
            noProof = Map.copyOf(noProof);
            Options.requireRight(options, 1, 1);
            if (proof.stream().noneMatch(offered::contains)) {
                throw new IllegalArgumentException(
                        "no proof clause of " + proof + " is among the offered " + offered);
            }
        }

        @Override
        public int worth() {
            return 2;
        }
    }
}
