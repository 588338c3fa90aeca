package dev.memoquiz.discord.live.stage;

import dev.memoquiz.domain.live.PauseReason;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/// Opens threads that were archived before this process came. JDA never heard of them, and has no call of its own for a channel by
/// its id alone.
final class Archive {
    private Archive() {}

    /// Asks Discord for a channel that JDA does not know, and opens it again if it is an archived thread; JDA knows it as soon as
    /// Discord tells of that.
    ///
    /// @param ours asked at the moment in which it is opened
    /// @throws RuntimeException what [Showing#of(Throwable)] understands
    static Showing opened(JDA jda, String channel, BooleanSupplier ours) {
        DataObject thread =
                new RestActionImpl<DataObject>(
                                jda,
                                Route.Channels.GET_CHANNEL.compile(channel),
                                (response, _) -> response.getObject())
                        .timeout(Stage.PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .complete()
                        .optObject("thread_metadata")
                        .orElseGet(DataObject::empty);
        if (thread.getBoolean("locked")) {
            return new Showing.Barred(PauseReason.THREAD_CLOSED);
        }
        if (thread.getBoolean("archived") && ours.getAsBoolean()) {
            open(jda, channel).timeout(Stage.PATIENCE_SECONDS, TimeUnit.SECONDS).complete();
        }
        return new Showing.Failed("its thread is not open yet");
    }

    private static RestAction<Void> open(JDA jda, String channel) {
        return new RestActionImpl<>(
                jda,
                Route.Channels.MODIFY_CHANNEL.compile(channel),
                DataObject.empty().put("archived", false));
    }
}
