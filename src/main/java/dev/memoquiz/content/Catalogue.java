package dev.memoquiz.content;

import dev.memoquiz.domain.quiz.Listed;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.yaml.Problem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All shelves at one moment, in order.
///
/// @param shelves by file
/// @param byTitle the quizzes served
record Catalogue(Map<Path, Shelf> shelves, Map<QuizId, Packed> byId, List<Listed> byTitle) {
    static final Catalogue EMPTY = of(Map.of());

    static Catalogue of(Map<Path, Shelf> shelves) {
        List<Shelf.Served> served =
                shelves.values().stream().flatMap(shelf -> shelf.serving().stream()).toList();
        return new Catalogue(
                Map.copyOf(shelves),
                served.stream()
                        .collect(Collectors.toMap(it -> it.listed().id(), Shelf.Served::packed)),
                served.stream()
                        .map(Shelf.Served::listed)
                        .sorted(Comparator.comparing(quiz -> quiz.head().title()))
                        .toList());
    }

    Optional<Shelf> shelf(Path file) {
        return Optional.ofNullable(shelves.get(file));
    }

    List<Problem> problems() {
        return new TreeMap<>(shelves)
                .values().stream().flatMap(shelf -> shelf.problems().stream()).toList();
    }
}
