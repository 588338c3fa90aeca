package dev.memoquiz.fuzz;

import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;

/// Something that takes input from outside.
interface Decoder extends AutoCloseable {
    String name();

    /// Makes an input from `random` alone and has it decoded. Whatever it throws is a finding.
    void feed(SplittableRandom random) throws Exception;

    /// The processor time that decoding has taken since some moment.
    default long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// How many bytes for each input the surroundings of the decoder keep on purpose.
    default long keptBytes() {
        return 0;
    }

    @Override
    default void close() {}
}
