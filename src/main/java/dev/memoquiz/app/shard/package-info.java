/// Which of Discord's shards this process serves, kept up from second to second.
/// Never here: Discord, SQL.
/// Start with [KeepShards].
@NullMarked
package dev.memoquiz.app.shard;

import org.jspecify.annotations.NullMarked;
