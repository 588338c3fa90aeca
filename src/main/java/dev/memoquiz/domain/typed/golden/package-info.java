/// Golden columns: unmarked keys whose required words must be guessed.
/// Never here: keys that a person marked, reading of files.
/// Start at [GoldenColumn].
@NullMarked
package dev.memoquiz.domain.typed.golden;

import org.jspecify.annotations.NullMarked;
