/// What a class, its host and its teachers can do in a live round: one class for each thing.
/// Never here: the rules of a live round, messages, threads.
/// Start with [LiveDesk].
@NullMarked
package dev.memoquiz.app.live;

import org.jspecify.annotations.NullMarked;
