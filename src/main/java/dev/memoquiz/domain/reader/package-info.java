/// Who answers, and where.
/// Never here: what was answered.
/// Start with [Reader].
@NullMarked
package dev.memoquiz.domain.reader;

import org.jspecify.annotations.NullMarked;
