/// Who serves which of Discord's shards when several processes share the work.
/// Never here: connections, the database.
/// Start with [Duty].
@NullMarked
package dev.memoquiz.domain.shard;

import org.jspecify.annotations.NullMarked;
