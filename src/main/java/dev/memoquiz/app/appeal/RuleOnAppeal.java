package dev.memoquiz.app.appeal;

import dev.memoquiz.domain.appeal.Appeals;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.appeal.Ruling;
import dev.memoquiz.domain.appeal.Ruling.Decision;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Dispute;
import dev.memoquiz.domain.round.Recorded;
import java.time.InstantSource;
import java.util.Optional;

/// Rules on an appeal, as a teacher.
public final class RuleOnAppeal {
    private final Appeals appeals;
    private final InstantSource clock;

    public RuleOnAppeal(Appeals appeals, InstantSource clock) {
        this.appeals = appeals;
        this.clock = clock;
    }

    /// What came of a ruling.
    public sealed interface Ruled {
        /// It is durable.
        ///
        /// @param points what the answer earns now
        /// @param others how many other answers of the same words earn more by it
        record Done(Reader reader, Decision decision, Points points, int others) implements Ruled {}

        /// Another teacher was quicker.
        record Already() implements Ruled {}

        /// There is no such appeal in this forum.
        record NoSuchAppeal() implements Ruled {}

        /// An answer cannot be given so many points: it is to earn more than by its rule, and no more than it is worth.
        record NotThatMany() implements Ruled {}
    }

    /// Returns once the ruling is durable, or with the reason why there is none.
    ///
    /// @param forum the one that the teacher teaches in
    public Ruled rule(Forum forum, Reader teacher, AnswerRef answer, Decision decision) {
        Optional<Recorded> found =
                appeals.find(answer)
                        .filter(it -> Forum.of(it.answered().who()).equals(Optional.of(forum)));
        if (found.isEmpty()) {
            return new Ruled.NoSuchAppeal();
        }
        return switch (found.get().dispute()) {
            case Dispute.None _ -> new Ruled.NoSuchAppeal();
            case Dispute.Accepted _, Dispute.Declined _ -> new Ruled.Already();
            case Dispute.Open _ ->
                    rule(found.get(), new Ruling(answer, decision, teacher, clock.instant()));
        };
    }

    private Ruled rule(Recorded before, Ruling ruling) {
        Points points = before.points();
        int earned =
                switch (ruling.decision()) {
                    case Decision.Accept(int given) -> given;
                    case Decision.Decline _ -> points.earned();
                };
        boolean accepts = ruling.decision() instanceof Decision.Accept;
        if (accepts && (earned <= points.earned() || earned > points.worth())) {
            return new Ruled.NotThatMany();
        }
        return appeals.rule(ruling)
                .<Ruled>map(others ->
                        new Ruled.Done(
                                before.answered().who().reader(),
                                ruling.decision(),
                                new Points(earned, points.worth()),
                                others))
                .orElseGet(Ruled.Already::new);
    }
}
