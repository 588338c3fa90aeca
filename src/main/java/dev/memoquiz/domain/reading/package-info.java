/// What a text says, how it is misread, what its words mean, and what reading it asks of a reader.
/// Never here: questions and their keys.
/// Start with [Readings].
@NullMarked
package dev.memoquiz.domain.reading;

import org.jspecify.annotations.NullMarked;
