package dev.memoquiz.storage.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.LiveSettings.Pacing;
import dev.memoquiz.domain.live.LiveSettings.Scoring;
import dev.memoquiz.domain.live.LiveSettings.SecondVote;
import dev.memoquiz.storage.rows.Payload;
import java.time.Duration;
import java.util.Optional;

/// Settings of a live round as JSON, with the time in milliseconds.
final class SettingsFormat {
    private SettingsFormat() {}

    static String write(LiveSettings settings) {
        ObjectNode node =
                Payload.start()
                        .put("pacing", settings.pacing().name())
                        .put("scoring", settings.scoring().name())
                        .put("second", settings.secondVote().name())
                        .put("changing", settings.changing())
                        .put("teams", settings.teams());
        settings.time().ifPresent(time -> node.put("time", time.toMillis()));
        return Payload.write(node);
    }

    /// Empty for what this program does not know.
    static Optional<LiveSettings> read(String json) {
        return Payload.read(json, payload -> Optional.of(settings(payload)));
    }

    private static LiveSettings settings(Payload payload) {
        return new LiveSettings(
                payload.maybeNumber("time").map(Duration::ofMillis),
                Pacing.valueOf(payload.text("pacing")),
                Scoring.valueOf(payload.text("scoring")),
                SecondVote.valueOf(payload.text("second")),
                payload.flag("changing"),
                payload.integer("teams"));
    }
}
