/// The source text of a quiz: its file, its marks, and the places in it that a quiz names by quoting them.
/// Never here: questions.
/// Start with [TextSection].
@NullMarked
package dev.memoquiz.content.source;

import org.jspecify.annotations.NullMarked;
