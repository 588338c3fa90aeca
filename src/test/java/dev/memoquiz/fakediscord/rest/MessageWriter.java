package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.check.FilesAtHand;
import dev.memoquiz.fakediscord.check.MessageCheck;
import dev.memoquiz.fakediscord.check.Problems;
import dev.memoquiz.fakediscord.world.Channel;
import dev.memoquiz.fakediscord.world.Interaction;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.StoredMessage;
import dev.memoquiz.fakediscord.world.World;
import java.util.OptionalLong;
import java.util.Set;

/// Turns request bodies into messages, checked against the limits before anything is stored.
final class MessageWriter {
    private static final int KEPT_FLAGS =
            StoredMessage.EPHEMERAL | StoredMessage.COMPONENTS_V2 | 1 << 2 | 1 << 12;
    private static final String[] PARTS = {"content", "embeds", "components", "poll"};

    private final World world;
    private final Attachments attachments;

    MessageWriter(World world, Attachments attachments) {
        this.world = world;
        this.attachments = attachments;
    }

    static void check(JsonNode body, Set<String> files) {
        ApiError.require(MessageCheck.created(body, files));
        if (MessageCheck.empty(body, files)) {
            throw ApiError.emptyMessage();
        }
    }

    /// A message of the bot in a channel, by its own right.
    StoredMessage send(Channel channel, Call call) {
        ObjectNode json = blank(channel, 0);
        json.put(
                "flags", call.body().path("flags").asInt() & KEPT_FLAGS & ~StoredMessage.EPHEMERAL);
        return store(channel, OptionalLong.empty(), fill(json, call.body(), call));
    }

    /// A message in answer to an interaction; `body` is the message part of the call.
    StoredMessage reply(Interaction interaction, JsonNode body, Call call) {
        Channel channel = interaction.origin().channel();
        int flags = body.path("flags").asInt() & KEPT_FLAGS;
        ObjectNode json = about(interaction, blank(channel, type(interaction)));
        json.put("flags", flags);
        return store(channel, reader(interaction, flags), fill(json, body, call));
    }

    /// "… is thinking".
    StoredMessage placeholder(Interaction interaction, JsonNode body) {
        int flags = body.path("flags").asInt() & StoredMessage.EPHEMERAL;
        Channel channel = interaction.origin().channel();
        ObjectNode json = about(interaction, blank(channel, type(interaction)));
        json.put("flags", flags | StoredMessage.LOADING);
        return store(channel, reader(interaction, flags), json);
    }

    private static int type(Interaction interaction) {
        return interaction.kind() == Interaction.Kind.COMMAND ? 20 : 0;
    }

    private static OptionalLong reader(Interaction interaction, int flags) {
        return (flags & StoredMessage.EPHEMERAL) != 0
                ? OptionalLong.of(interaction.origin().user().id())
                : OptionalLong.empty();
    }

    /// Replaces the parts that the body names; fills a placeholder.
    StoredMessage edit(StoredMessage message, JsonNode body, Call call) {
        ApiError.require(checked(message, body, call));
        synchronized (message) {
            ObjectNode json = message.json().deepCopy();
            int v2 = body.path("flags").asInt() & StoredMessage.COMPONENTS_V2;
            json.put("flags", (message.flags() | v2) & ~StoredMessage.LOADING);
            if (v2 != 0) {
                json.put("content", "");
                json.putArray("embeds");
            }
            if (!message.loading()) {
                json.put("edited_timestamp", world.now().toString());
            }
            message.replace(fill(json, body, call));
        }
        world.tell("MESSAGE_UPDATE", message);
        return message;
    }

    /// Of the old files, only those that the edit keeps can be shown.
    static Problems checked(StoredMessage message, JsonNode body, Call call) {
        JsonNode old = message.json().path("attachments");
        return MessageCheck.edited(
                body, message.flags(), FilesAtHand.of(call.fileNames(), old));
    }

    void delete(StoredMessage message) {
        world.delete(message);
    }

    private ObjectNode fill(ObjectNode json, JsonNode body, Call call) {
        for (String part : PARTS) {
            if (Json.has(body, part)) {
                json.set(part, body.path(part).deepCopy());
            }
        }
        attachments.apply(json, body, call);
        Components.number(json.path("components"));
        Mentions.apply(world, json, body.path("allowed_mentions"));
        return json;
    }

    private ObjectNode blank(Channel channel, int type) {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(world.ids().next()))
                        .put("type", type)
                        .put("channel_id", Long.toString(channel.id()))
                        .put("content", "")
                        .put("timestamp", world.now().toString())
                        .putNull("edited_timestamp")
                        .put("tts", false)
                        .put("mention_everyone", false)
                        .put("pinned", false)
                        .put("flags", 0);
        json.set("author", world.bot().json());
        for (String list :
                new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            json.putArray(list);
        }
        return json;
    }

    private ObjectNode about(Interaction interaction, ObjectNode json) {
        json.put("application_id", world.application()).put("webhook_id", world.application());
        ObjectNode meta =
                json.putObject("interaction_metadata")
                        .put("id", Long.toString(interaction.id()))
                        .put("type", interaction.kind().number());
        meta.set("user", interaction.origin().user().json());
        meta.putObject("authorizing_integration_owners");
        return json;
    }

    private StoredMessage store(Channel channel, OptionalLong onlyFor, ObjectNode json) {
        StoredMessage message =
                new StoredMessage(channel, world.bot().id(), onlyFor, json, world.files());
        world.messages().add(message);
        world.tell("MESSAGE_CREATE", message);
        return message;
    }

    static ArrayNode json(Iterable<StoredMessage> messages) {
        ArrayNode array = Json.array();
        messages.forEach(each -> array.add(each.json()));
        return array;
    }
}
