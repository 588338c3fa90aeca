package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;

/// An account, of a person or of the bot. The name is the display name; the username follows from it.
public record User(long id, String name, boolean bot, String locale) {
    private static final Pattern UNUSUAL = Pattern.compile("[^a-z0-9._]");

    public ObjectNode json() {
        return Json.object()
                .put("id", Long.toString(id))
                .put("username", username())
                .put("global_name", name)
                .put("discriminator", "0")
                .putNull("avatar")
                .put("bot", bot)
                .put("public_flags", 0);
    }

    private String username() {
        String plain = UNUSUAL.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("_");
        return plain.substring(0, Math.min(plain.length(), 32));
    }
}
