/// Lines of text that fit a terminal: cleaning, wrapping by display width, and the pages made of them.
/// Never here: keys, input, a terminal. Lines are plain text with a tone; whoever shows them turns tones into colours or not.
/// Start with [Page].
@NullMarked
package dev.memoquiz.terminal.page;

import org.jspecify.annotations.NullMarked;
