/// The source text: its clean view, numbered clauses, notes and page breaks, and the way back to every printed character.
/// Never here: files, YAML, anything of a quiz. Pure values.
/// Start with [Document]; [DocumentReader] makes one from the printed text and its [Marks].
@NullMarked
package dev.memoquiz.domain.text;

import org.jspecify.annotations.NullMarked;
