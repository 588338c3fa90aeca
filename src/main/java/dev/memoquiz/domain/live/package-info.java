/// A round that a whole class plays together in one channel: its phases, its rules, who plays, what each vote earns.
/// Never here: a clock, chance, storage, messages. The rules are pure functions from a round to the next.
/// Start with [LiveRules].
@NullMarked
package dev.memoquiz.domain.live;

import org.jspecify.annotations.NullMarked;
