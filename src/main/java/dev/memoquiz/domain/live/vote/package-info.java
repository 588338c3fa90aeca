/// Who plays in a live round and what they vote, and the journal that keeps both.
/// Never here: what the votes add up to, storage itself.
/// Start with [LiveJournal].
@NullMarked
package dev.memoquiz.domain.live.vote;

import org.jspecify.annotations.NullMarked;
