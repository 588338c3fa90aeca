/// Appeals against grading: a reader lodges one, a teacher lists them and rules.
/// Never here: who is a teacher; the front-ends know.
/// Start with [AppealDesk].
@NullMarked
package dev.memoquiz.app.appeal;

import org.jspecify.annotations.NullMarked;
