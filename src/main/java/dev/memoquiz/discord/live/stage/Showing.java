package dev.memoquiz.discord.live.stage;

import dev.memoquiz.domain.live.PauseReason;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/// What came of showing a message in a channel.
sealed interface Showing {
    /// It is there, under this id.
    record Shown(String message) implements Showing {}

    /// The message that was to be changed has been deleted.
    record Deleted() implements Showing {}

    /// The thread is archived, and nothing in it can be changed.
    record Archived() implements Showing {}

    /// It cannot be shown there, now or later.
    record Barred(PauseReason why) implements Showing {}

    /// Another process leads the round by now, or will since this one ends, so nothing was sent.
    record Elsewhere() implements Showing {}

    /// Discord did not do it this time; it may the next.
    record Failed(String how) implements Showing {}

    static Showing of(Throwable failure) {
        return switch (failure) {
            case ExecutionException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case CompletionException wrapped when wrapped.getCause() != null ->
                    of(wrapped.getCause());
            case RejectedExecutionException _ -> new Elsewhere();
            case PermissionException _ -> new Barred(PauseReason.NO_PERMISSION);
            case ErrorResponseException refused -> of(refused.getErrorResponse(), refused);
            default -> new Failed(failure.toString());
        };
    }

    private static Showing of(ErrorResponse response, ErrorResponseException refused) {
        return switch (response) {
            case UNKNOWN_MESSAGE -> new Deleted();
            case ILLEGAL_OPERATION_ARCHIVED_THREAD -> new Archived();
            case THREAD_LOCKED -> new Barred(PauseReason.THREAD_CLOSED);
            case UNKNOWN_CHANNEL, UNKNOWN_GUILD -> new Barred(PauseReason.CHANNEL_GONE);
            case MISSING_ACCESS, MISSING_PERMISSIONS -> new Barred(PauseReason.NO_PERMISSION);
            default -> new Failed(refused.getErrorCode() + " " + refused.getMeaning());
        };
    }
}
