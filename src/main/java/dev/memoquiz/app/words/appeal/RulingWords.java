package dev.memoquiz.app.words.appeal;

import dev.memoquiz.app.appeal.RuleOnAppeal.Ruled;
import dev.memoquiz.app.words.Counts;
import dev.memoquiz.domain.appeal.Ruling.Decision;

/// What a teacher is told of a ruling.
public final class RulingWords {
    private RulingWords() {}

    /// As in `Accepted: Ada now has 1 of 1 point. So have 2 other answers of the same words.`
    public static String of(Ruled ruled) {
        return switch (ruled) {
            case Ruled.Done(var reader, Decision.Accept _, var points, int others) ->
                    "Accepted: %s now has %s.%s"
                            .formatted(reader.name(), Counts.points(points), others(others));
            case Ruled.Done(var reader, Decision.Decline _, var points, _) ->
                    "Declined: %s keeps %s.".formatted(reader.name(), Counts.points(points));
            case Ruled.Already _ ->
                    "Another teacher has ruled on this appeal already, and that ruling stands.";
            case Ruled.NoSuchAppeal _ -> "There is no such appeal here.";
            case Ruled.NotThatMany _ -> "This answer cannot be given so many points.";
        };
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " So has 1 other answer of the same words.";
            default -> " So have " + count + " other answers of the same words.";
        };
    }
}
