package dev.memoquiz.domain.shard;

import java.time.Duration;

/// Whose turn it is to log in. Discord lets one shard of each bucket log in every five seconds, whichever process serves it.
public interface LoginTurns {
    /// Takes a turn if nobody has it: then it is this process's alone for `hold`, or until [#passed]. No other lasts longer.
    boolean take(int bucket, Duration hold);

    /// Has the turn for `hold` from now on if it is still this process's, and returns whether it is.
    boolean keep(int bucket, Duration hold);

    /// The login has happened; the next one may begin after `pause`. A turn that is another's by now stays as it is.
    void passed(int bucket, Duration pause);
}
