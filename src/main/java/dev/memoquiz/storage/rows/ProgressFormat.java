package dev.memoquiz.storage.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.round.Progress;
import java.util.Optional;

/// Progress as JSON, with times in milliseconds since 1970.
final class ProgressFormat {
    private ProgressFormat() {}

    static String write(Progress progress) {
        return Payload.write(node(progress));
    }

    /// Empty for what this program does not know.
    static Optional<Progress> read(String json) {
        return Payload.read(json, ProgressFormat::progress);
    }

    private static ObjectNode node(Progress progress) {
        return switch (progress) {
            case Progress.Asking asking -> asking(asking);
            case Progress.Reviewing reviewing ->
                    Payload.start("reviewing").put("index", reviewing.index());
            case Progress.Finished finished ->
                    Payload.start("finished").put("at", finished.at().toEpochMilli());
            case Progress.Stopped stopped ->
                    Payload.start("stopped")
                            .put("index", stopped.index())
                            .put("at", stopped.at().toEpochMilli());
            case Progress.InClass seat -> Payload.start("class").put("live", seat.live());
        };
    }

    private static ObjectNode asking(Progress.Asking asking) {
        ObjectNode node =
                Payload.start("asking")
                        .put("index", asking.index())
                        .put("since", asking.since().toEpochMilli());
        asking.prompt().ifPresent(prompt -> node.put("prompt", prompt));
        return node;
    }

    private static Optional<Progress> progress(Payload payload) {
        return Optional.ofNullable(
                switch (payload.text("type")) {
                    case "asking" ->
                            new Progress.Asking(
                                    payload.integer("index"),
                                    payload.time("since"),
                                    payload.maybeText("prompt"));
                    case "reviewing" -> new Progress.Reviewing(payload.integer("index"));
                    case "finished" -> new Progress.Finished(payload.time("at"));
                    case "stopped" ->
                            new Progress.Stopped(payload.integer("index"), payload.time("at"));
                    case "class" -> new Progress.InClass(payload.text("live"));
                    default -> null;
                });
    }
}
