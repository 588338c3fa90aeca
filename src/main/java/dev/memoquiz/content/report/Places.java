package dev.memoquiz.content.report;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
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

    private Places(Path file, Optional<Fields> root) {
        this.whole = Place.whole(file.toString());
        this.root = root;
    }

    /// Of a file that could be loaded a moment ago; if it cannot be read any more, it is meant as a whole.
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
                    .forEach(question -> questions.put(question.text("id", 40), question));
        }
    }

    /// The field that a finding names, or the nearest one around it.
    Place of(Finding finding) {
        return finding.question()
                .flatMap(id -> Optional.ofNullable(questions.get(id.value())))
                .or(() -> root)
                .map(fields -> fields.within(finding.where()))
                .orElse(whole);
    }
}
