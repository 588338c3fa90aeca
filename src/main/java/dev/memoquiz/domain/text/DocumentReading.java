package dev.memoquiz.domain.text;

import java.util.List;

/// What came of reading a printed text: a document, or everything that is wrong with its description.
public sealed interface DocumentReading {
    record Read(Document document) implements DocumentReading {}

    record Unreadable(List<TextProblem> problems) implements DocumentReading {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
