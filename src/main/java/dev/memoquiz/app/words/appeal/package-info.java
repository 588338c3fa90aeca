/// What teachers are shown and told when they rule on appeals, in both front-ends.
/// Never here: layout, or who is a teacher.
/// Start with [Petition].
@NullMarked
package dev.memoquiz.app.words.appeal;

import org.jspecify.annotations.NullMarked;
