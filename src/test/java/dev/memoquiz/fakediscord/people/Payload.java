package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.world.Event;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Interaction;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.Member;
import dev.memoquiz.fakediscord.world.Origin;
import dev.memoquiz.fakediscord.world.PrivateChannel;
import dev.memoquiz.fakediscord.world.User;
import dev.memoquiz.fakediscord.world.World;

/// Builds INTERACTION_CREATE as complete as Discord sends it.
final class Payload {
    private static final int ATTACHMENT_LIMIT = 10 * 1024 * 1024;

    private final World world;

    Payload(World world) {
        this.world = world;
    }

    Event event(Interaction interaction, JsonNode data) {
        Origin origin = interaction.origin();
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(interaction.id()))
                        .put("application_id", world.application())
                        .put("type", interaction.kind().number())
                        .put("token", interaction.token())
                        .put("version", 1)
                        .put("channel_id", Long.toString(origin.channel().id()))
                        .put("locale", origin.user().locale())
                        .put("attachment_size_limit", ATTACHMENT_LIMIT);
        json.putArray("entitlements");
        json.putArray("entitlement_sku_ids");
        json.set("data", data);
        origin.source().ifPresent(message -> json.set("message", message.json()));
        switch (origin.channel()) {
            case GuildChannel channel -> inGuild(json, channel, origin);
            case PrivateChannel channel -> inPrivate(json, channel, origin.user());
        }
        return new Event(origin.channel().guildId(), "INTERACTION_CREATE", 0, json);
    }

    private void inGuild(ObjectNode json, GuildChannel channel, Origin origin) {
        User user = origin.user();
        String permissions = Long.toString(channel.permissions(user.id()));
        Member member = channel.guild().join(user, world.now());
        String guild = Long.toString(channel.guildId());
        json.put("guild_id", guild)
                .put("guild_locale", "en-GB")
                .put("context", 0)
                .put("app_permissions", Long.toString(channel.permissions(world.bot().id())));
        json.set("guild", channel.guild().partial());
        json.set("member", member.json().put("permissions", permissions));
        json.set("channel", channel.json().put("permissions", permissions));
        json.putObject("authorizing_integration_owners")
                .put(
                        origin.userInstallOnly() ? "1" : "0",
                        origin.userInstallOnly() ? Long.toString(user.id()) : guild);
    }

    private void inPrivate(ObjectNode json, PrivateChannel channel, User user) {
        json.put("context", channel.withBot() ? 1 : 2)
                .put("app_permissions", "442368")
                .set("user", user.json());
        json.set("channel", channel.jsonFor(user, world.bot()));
        json.putObject("authorizing_integration_owners")
                .put(
                        channel.withBot() ? "0" : "1",
                        channel.withBot() ? "0" : Long.toString(user.id()));
    }
}
