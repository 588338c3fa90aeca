package dev.memoquiz.domain.copy;

import java.time.Instant;
import java.util.Optional;

/// A copy that was written and found sound.
///
/// @param place the file it is in, by its whole name
/// @param bytes how large it is
/// @param answers how many answers it holds
/// @param latest when the latest of them was given
/// @param aside where that is now which it has replaced
public record Copy(
        String place, long bytes, long answers, Optional<Instant> latest, Optional<String> aside) {
    public Copy in(String file) {
        return new Copy(file, bytes, answers, latest, aside);
    }

    public Copy insteadOf(Optional<String> kept) {
        return new Copy(place, bytes, answers, latest, kept);
    }
}
