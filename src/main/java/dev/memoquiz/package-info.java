/// The composition root: [Main] builds every room and starts the front-end that was asked for.
/// Never a rule, a query or a text for readers: those live in the rooms.
/// Start at [Main].
@NullMarked
package dev.memoquiz;

import org.jspecify.annotations.NullMarked;
