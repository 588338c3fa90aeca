package dev.memoquiz.domain.appeal;

import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The lasting record of appeals and rulings. Both are only ever added; the log of answers stays as it is.
///
/// A failure of the store itself is thrown, unchecked; then nothing was kept.
public interface Appeals {
    /// The answer as it stands.
    Optional<Recorded> find(AnswerRef answer);

    /// Keeps an appeal and returns once it is durable; false where there is an appeal or a ruling already.
    boolean lodge(AnswerRef answer, Instant at);

    /// The oldest appeals that nobody has ruled on.
    List<Recorded> open(Forum forum, int limit);

    /// Keeps a ruling on an open appeal and returns once it is durable. Empty where the appeal is not open: somebody was quicker, or
    /// there is none.
    ///
    /// A ruling that accepts holds for every answer of the same words to the same edition of the question in the same forum, earlier
    /// and later ones; the number is that of the earlier ones which now earn more, without the answer itself.
    Optional<Integer> rule(Ruling ruling);
}
