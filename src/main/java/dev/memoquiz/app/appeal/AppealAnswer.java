package dev.memoquiz.app.appeal;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import java.time.InstantSource;
import java.util.Optional;

/// Asks the teachers to look at an answer again.
public final class AppealAnswer {
    private final Appeals appeals;
    private final InstantSource clock;

    public AppealAnswer(Appeals appeals, InstantSource clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    /// What came of an appeal.
    public sealed interface Lodged {
        /// It is durable and waits for a teacher.
        record Waiting() implements Lodged {}

        /// There was one before, or a ruling.
        record Already() implements Lodged {}

        /// The answer has all its points.
        record NothingToGain() implements Lodged {}

        /// It was chosen, not written, so there is nothing to judge.
        record NotWritten() implements Lodged {}

        /// It was given where no teacher is.
        record NoTeacher() implements Lodged {}

        record NotYours() implements Lodged {}

        record NoSuchAnswer() implements Lodged {}
    }

    /// Whether an answer can be appealed as it stands.
    public static boolean possible(Recorded recorded) {
        return refused(recorded).isEmpty();
    }

    /// Returns once the appeal is durable, or with the reason why there is none.
    public Lodged appeal(ReaderId reader, AnswerRef answer) {
        Optional<Recorded> found = appeals.find(answer);
        if (found.isEmpty()) {
            return new Lodged.NoSuchAnswer();
        }
        if (!found.get().answered().who().reader().id().equals(reader)) {
            return new Lodged.NotYours();
        }
        return refused(found.get())
                .orElseGet(() ->
                        appeals.lodge(answer, clock.instant())
                                ? new Lodged.Waiting()
                                : new Lodged.Already());
    }

    private static Optional<Lodged> refused(Recorded recorded) {
        if (!(recorded.answered().what().answer() instanceof Answer.Written)) {
            return Optional.of(new Lodged.NotWritten());
        }
        if (recorded.points().full()) {
            return Optional.of(new Lodged.NothingToGain());
        }
        if (Forum.of(recorded.answered().who()).isEmpty()) {
            return Optional.of(new Lodged.NoTeacher());
        }
        return switch (recorded.dispute()) {
            case Dispute.None _ -> Optional.empty();
            case Dispute.Open _, Dispute.Accepted _, Dispute.Declined _ ->
                    Optional.of(new Lodged.Already());
        };
    }
}
