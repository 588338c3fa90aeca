package dev.memoquiz.domain.shard;

import java.time.Duration;

/// Whose turn it is to log in. Discord lets one shard of each bucket log in every five seconds, whichever process serves it.
public interface LoginTurns {
    /// Takes a turn if nobody has it: then it is this process's alone for `hold`, or until [#passed].
    boolean take(int bucket, Duration hold);

    /// The login has happened; the next one may begin after `pause`.
    void passed(int bucket, Duration pause);
}
