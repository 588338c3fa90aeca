/// What is wrong with quiz files, as loader and linter see it, for people and for other programs.
/// Never here: the rules themselves.
/// Start with [Inspection].
@NullMarked
package dev.memoquiz.content.report;

import org.jspecify.annotations.NullMarked;
