/// Measures the built program from the outside, against the double of Discord.
/// Never a test: nothing here passes or fails, it prints figures to be compared.
/// Start with [Benchmark].
@NullMarked
package dev.memoquiz.benchmark;

import org.jspecify.annotations.NullMarked;
