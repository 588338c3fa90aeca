package dev.memoquiz.fakediscord.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The files a message may show: those sent along and, for an edit, those it has already.
///
/// @param sent names of the files in this request
/// @param old names of the message's files by their ids
public record FilesAtHand(Set<String> sent, Map<Long, String> old) {
    public FilesAtHand {
        sent = Set.copyOf(sent);
        old = Map.copyOf(old);
    }

    /// The files of a message that is edited.
    ///
    /// @param attachments as the message carries them
    public static FilesAtHand of(Set<String> sent, JsonNode attachments) {
        Map<Long, String> old = new HashMap<>();
        attachments.forEach(
                each -> old.put(each.path("id").asLong(), each.path("filename").asText()));
        return new FilesAtHand(sent, old);
    }

    /// A body that names `attachments` gives up the old files that it does not name.
    Set<String> shown(JsonNode body) {
        Set<String> names = new HashSet<>(sent);
        if (!Json.has(body, "attachments")) {
            names.addAll(old.values());
        }
        for (JsonNode each : body.path("attachments")) {
            String kept = old.get(each.path("id").asLong());
            if (kept != null) {
                names.add(kept);
            }
        }
        return names;
    }
}
