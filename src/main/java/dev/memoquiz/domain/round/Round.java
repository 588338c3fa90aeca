package dev.memoquiz.domain.round;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;

/// A reader's round at one moment.
///
/// @param version counts the changes, from 1: whoever writes a round names the version it changed
public record Round(
        RoundId id, Reader reader, Venue venue, Plan plan, Progress progress, int version) {
    public boolean open() {
        return switch (progress) {
            case Progress.Asking _, Progress.Reviewing _ -> true;
            case Progress.Finished _, Progress.Stopped _, Progress.InClass _ -> false;
        };
    }

    public boolean belongsTo(ReaderId someone) {
        return reader.id().equals(someone);
    }

    public QuestionId question(int index) {
        return plan.questions().get(index);
    }

    Round with(Progress next) {
        return new Round(id, reader, venue, plan, next, version + 1);
    }
}
