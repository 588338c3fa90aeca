package dev.memoquiz.domain.question;

import dev.memoquiz.domain.reading.Difficulty;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.reading.PropositionId;
import dev.memoquiz.domain.reading.ReadingProcess;
import dev.memoquiz.domain.reading.Skill;
import java.util.List;

/// What a question is about and what it asks of a reader.
public record Tags(
        List<PropositionId> propositions,
        Level level,
        ReadingProcess process,
        Skill skill,
        Difficulty difficulty) {
    public Tags {
        propositions = List.copyOf(propositions);
        if (propositions.isEmpty()) {
            throw new IllegalArgumentException("a question needs at least one proposition, has 0");
        }
    }
}
