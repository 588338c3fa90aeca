/// Whatever bytes arrive from outside, every decoder gives a value or a refusal, soon and for ever.
/// Never a test of what a decoded value means.
/// Start with [Fuzzer].
@NullMarked
package dev.memoquiz.fuzz;

import org.jspecify.annotations.NullMarked;
