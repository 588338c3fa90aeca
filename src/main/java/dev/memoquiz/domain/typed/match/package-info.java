/// How one form of a key is found in one answer, and which words of both that leaves over.
/// Never here: what the words left over mean, verdicts.
/// Start at [FormMatcher].
@NullMarked
package dev.memoquiz.domain.typed.match;

import org.jspecify.annotations.NullMarked;
