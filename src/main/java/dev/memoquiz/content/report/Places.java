package dev.memoquiz.content.report;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.domain.lint.Severity;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.reading.Written;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Pointer;
import dev.memoquiz.yaml.Problem;
import dev.memoquiz.yaml.Problems;
import dev.memoquiz.yaml.file.YamlFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where the fields of a quiz file stand.
final class Places {
    private final Place whole;
    private final Optional<Fields> root;
    private final Map<String, Fields> questions = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    private Places(Path file, Optional<Fields> root) {
        this.whole = Place.whole(file.toString());
        this.root = root;
    }

    /// Of a file that was looked at a moment ago; if it cannot be read, it is meant as a whole.
    static Places of(Path file) {
        Problems ignored = new Problems();
        Places places =
                new Places(
                        file,
                        YamlFile.read(file, ignored).flatMap(node -> Fields.group(node, ignored)));
        places.root
                .flatMap(fields -> fields.optional("questions"))
                .ifPresent(node -> places.index(node, ignored));
        return places;
    }

    private void index(Node list, Problems ignored) {
        if (list instanceof Node.Sequence sequence) {
            sequence.items().stream()
                    .flatMap(node -> Fields.group(node, ignored).stream())
                    .forEach(this::index);
        }
    }

    private void index(Fields question) {
        String id = question.text("id", 40);
        questions.putIfAbsent(id, question);
        if (Written.isName(id)) {
            ids.put(question.mapping().place().pointer().toString(), id);
        }
    }

    /// The finding with the field that it names, or the nearest one around it.
    Located located(Finding finding) {
        return new Located(finding, place(finding));
    }

    /// The problem as a finding, with the question in which it is.
    Located located(Problem problem) {
        Finding finding =
                new Finding(
                        problem.rule().orElse(Inspection.FILE_RULE),
                        Severity.ERROR,
                        question(problem.place().pointer()),
                        problem.pointer(),
                        problem.what(),
                        problem.remedy());
        return new Located(finding, problem.place());
    }

    private Optional<QuestionId> question(Pointer pointer) {
        String id = ids.get(pointer.toString());
        return id != null
                ? Optional.of(new QuestionId(id))
                : switch (pointer) {
                    case Pointer.Root _ -> Optional.empty();
                    case Pointer.Key(Pointer parent, _) -> question(parent);
                    case Pointer.Index(Pointer parent, _) -> question(parent);
                };
    }

    private Place place(Finding finding) {
        return finding.question()
                .flatMap(id -> Optional.ofNullable(questions.get(id.value())))
                .or(() -> root)
                .map(fields -> fields.within(finding.where()))
                .orElse(whole);
    }
}
