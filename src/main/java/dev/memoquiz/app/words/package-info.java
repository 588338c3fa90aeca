/// The words that all front-ends share: verdicts, places in the text, points, times, what to say when something cannot be done.
/// Never here: layout, colours, markdown, or anything else that one front-end alone can show. All text is plain and unescaped.
/// Start with [Review].
@NullMarked
package dev.memoquiz.app.words;

import org.jspecify.annotations.NullMarked;
