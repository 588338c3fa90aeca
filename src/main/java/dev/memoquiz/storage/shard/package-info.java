/// Leases on shards and turns at logging in, in tables.
/// Never here: connections, transactions, what is done with a lease.
/// Start with [LeaseTable]; what is done by a lease asks [Fence].
@NullMarked
package dev.memoquiz.storage.shard;

import org.jspecify.annotations.NullMarked;
