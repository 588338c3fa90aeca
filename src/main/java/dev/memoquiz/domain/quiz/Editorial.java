package dev.memoquiz.domain.quiz;

import dev.memoquiz.domain.question.QuestionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What a quiz's authors vouch for, and what the linter holds them to.
///
/// @param licence of the questions
/// @param textChecksum SHA-256 in hex of the text that the questions were written for; a loader refuses any other text
/// @param edition of all questions together: it changes with every edit that a reader can see
/// @param remarks for a question, the reason why a warning stays, by the rule's id such as `L05`
public record Editorial(
        Optional<Review> review,
        Optional<String> licence,
        Optional<String> textChecksum,
        String edition,
        Map<QuestionId, Map<String, String>> remarks) {
    public static final Editorial NONE =
            new Editorial(Optional.empty(), Optional.empty(), Optional.empty(), "", Map.of());

    public Editorial {
        remarks = Map.copyOf(remarks);
    }

    /// Who read the questions last, and when.
    ///
    /// @param questions the edition that was read
    public record Review(String by, LocalDate on, Optional<String> questions) {}
}
