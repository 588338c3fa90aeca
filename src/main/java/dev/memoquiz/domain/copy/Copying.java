package dev.memoquiz.domain.copy;

import java.util.function.IntConsumer;

/// Copies everything that is kept to a file and back. Where that is impossible, what is thrown says why, and nothing has changed.
public interface Copying {
    /// Writes a copy while others go on.
    ///
    /// @param file to be written, which must not be there yet
    /// @param percent hears how much of a large copy is done
    Copy backUp(String file, IntConsumer percent);

    /// Puts a copy in place of what is kept.
    ///
    /// @param file what [#backUp] wrote
    /// @param percent hears how much of a large copy is done
    Copy restore(String file, IntConsumer percent);
}
