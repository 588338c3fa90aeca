package dev.memoquiz.fuzz;

import java.util.SplittableRandom;

/// Something that takes input from outside.
interface Decoder extends AutoCloseable {
    String name();

    /// Makes an input from `random` alone and has it decoded. Whatever it throws is a finding.
    void feed(SplittableRandom random) throws Exception;

    /// How many bytes for each input the surroundings of the decoder keep on purpose.
    default long keptBytes() {
        return 0;
    }

    @Override
    default void close() {}
}
