package dev.memoquiz.domain.typed;

import java.nio.file.Path;
import java.util.Objects;

/// The set of open questions, which is not kept here: 2,761 rows of EVOUNA-NQ.
public final class OpenQuestions {
    private OpenQuestions() {}

    /// Where it would be: named by `MEMOQUIZ_NQ_TSV`, or in `../shared/data`.
    public static Path file() {
        String named = System.getProperty("memoquiz.nq.tsv", System.getenv("MEMOQUIZ_NQ_TSV"));
        return Path.of(Objects.requireNonNullElse(named, "../shared/data/typed-answers-nq.tsv"));
    }
}
