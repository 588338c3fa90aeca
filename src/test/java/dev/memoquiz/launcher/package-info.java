/// The start script `memoquiz`, run as a real process in a folder laid out like the project.
/// Never the program itself: a stand-in takes Java's place, except where Java's own behaviour counts.
/// Start with [Sandbox].
@NullMarked
package dev.memoquiz.launcher;

import org.jspecify.annotations.NullMarked;
