package dev.memoquiz.content.format;

import java.util.List;
import java.util.stream.Stream;

/// The types of question, with the keys that each adds to those of all.
enum QuestionType {
    SINGLE,
    SEVERAL,
    STATED,
    TYPED,
    SENTENCE,
    GAP,
    ORDER,
    MATCH,
    CLAIM;

    private static final List<String> COMMON =
            List.of(
                    "id",
                    "type",
                    "propositions",
                    "level",
                    "process",
                    "skill",
                    "difficulty",
                    "prompt",
                    "evidence",
                    "explanation",
                    "remarks",
                    "gives-away");

    List<String> keys() {
        return Stream.concat(COMMON.stream(), own().stream()).toList();
    }

    private List<String> own() {
        return switch (this) {
            case SINGLE -> List.of("options");
            case SEVERAL -> List.of("options", "credit");
            case STATED -> List.of("statement", "key", "feedback", "searched");
            case TYPED -> List.of("answer", "rivals", "near-misses");
            case SENTENCE -> List.of("ideas", "other-owners", "samples");
            case GAP -> List.of("quote", "hide", "answer", "rivals", "near-misses");
            case ORDER -> List.of("items", "feedback");
            case MATCH -> List.of("holders", "views");
            case CLAIM -> List.of("options", "proof", "other-clauses");
        };
    }
}
