/// Appeals against the grading of written answers, and what teachers rule on them.
/// Never here: who is a teacher, how an appeal is shown, grading itself.
/// Start with [Appeals].
@NullMarked
package dev.memoquiz.domain.appeal;

import org.jspecify.annotations.NullMarked;
