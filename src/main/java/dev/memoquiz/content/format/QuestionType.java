package dev.memoquiz.content.format;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Map<QuestionType, Collection<String>> KEYS =
            Stream.of(values()).collect(Collectors.toMap(type -> type, QuestionType::commonAndOwn));

    /// In the order in which authors write them.
    Collection<String> keys() {
        return Objects.requireNonNull(KEYS.get(this));
    }

    private Collection<String> commonAndOwn() {
        Set<String> keys = new LinkedHashSet<>(COMMON);
        keys.addAll(own());
        return Collections.unmodifiableSet(keys);
    }

    private List<String> own() {
        return switch (this) {
            case SINGLE -> List.of("options", "searched");
            case SEVERAL -> List.of("options", "credit", "searched");
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
