/// Leases on shards and turns at logging in, in tables.
/// Never here: connections, transactions, what is done with a lease.
/// Start with [LeaseTable].
@NullMarked
package dev.memoquiz.storage.shard;

import org.jspecify.annotations.NullMarked;
