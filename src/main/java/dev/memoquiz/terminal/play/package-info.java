/// A reader at the desk: opening a round or going on with one, answering, going on, replaying.
/// Never here: how anything is shown or typed; both ways of playing in a terminal sit on this seat.
/// Start with [Seat].
@NullMarked
package dev.memoquiz.terminal.play;

import org.jspecify.annotations.NullMarked;
