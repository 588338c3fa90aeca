/// What an answer says is done to what the key names, or by it.
/// Never here: whose a thing is, numbers, verdicts.
/// Start at [Undoing] and [OtherDeed].
@NullMarked
package dev.memoquiz.domain.typed.deeds;

import org.jspecify.annotations.NullMarked;
