/// A Discord just large enough for the bot to be started, asked and shut out once, on this machine, while Java writes down what
/// it loads. Never a double for tests: nothing is checked here, and nobody else may connect.
/// Start with [Rehearsal].
@NullMarked
package dev.memoquiz.rehearsal;

import org.jspecify.annotations.NullMarked;
