/// The full-screen way to play: what a screen shows and what each key makes of it are pure functions; one loop does the rest.
/// Never here: the rules of rounds, wrapping.
/// Start with [Screen], then [FullScreen].
@NullMarked
package dev.memoquiz.terminal.screen;

import org.jspecify.annotations.NullMarked;
