package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.gateway.Gateway;
import dev.memoquiz.fakediscord.world.Guild;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.Member;
import dev.memoquiz.fakediscord.world.User;
import dev.memoquiz.fakediscord.world.World;
import java.util.List;
import java.util.function.Supplier;

/// The bot itself, its application, the gateway's address, and the people and guilds it may look up.
final class AccountEndpoints {
    private final World world;
    private final Gateway gateway;
    private final Supplier<String> gatewayUrl;

    AccountEndpoints(World world, Gateway gateway, Supplier<String> gatewayUrl) {
        this.world = world;
        this.gateway = gateway;
        this.gatewayUrl = gatewayUrl;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.bot("GET", "/users/@me", call -> Reply.ok(world.bot().json())),
                Endpoint.bot("POST", "/users/@me/channels", this::directMessage),
                Endpoint.bot(
                        "GET",
                        "/users/{user_id}",
                        call -> Reply.ok(user(call.id("user_id")).json())),
                Endpoint.bot("GET", "/oauth2/applications/@me", call -> Reply.ok(application())),
                Endpoint.bot("GET", "/applications/@me", call -> Reply.ok(application())),
                Endpoint.bot("PATCH", "/applications/@me", call -> Reply.ok(application())),
                Endpoint.open("GET", "/gateway", call -> Reply.ok(url())),
                Endpoint.bot("GET", "/gateway/bot", call -> Reply.ok(sharded())),
                Endpoint.bot(
                        "GET",
                        "/guilds/{guild_id}",
                        call -> Reply.ok(guild(call).json(world.bot()))),
                Endpoint.bot("GET", "/guilds/{guild_id}/roles", call -> part(call, "roles")),
                Endpoint.bot("GET", "/guilds/{guild_id}/channels", call -> part(call, "channels")),
                Endpoint.bot("PATCH", "/guilds/{guild_id}/members/@me", this::self),
                Endpoint.bot("GET", "/guilds/{guild_id}/members/{user_id}", this::member));
    }

    private User user(long id) {
        return world.user(id).orElseThrow(ApiError::unknownUser);
    }

    private Reply directMessage(Call call) {
        User person = user(call.body().path("recipient_id").asLong());
        if (person.bot()) {
            throw ApiError.closedDirectMessage();
        }
        return Reply.ok(world.directMessage(person).json());
    }

    private ObjectNode application() {
        ObjectNode json =
                Json.object()
                        .put("id", world.application())
                        .put("name", world.bot().name())
                        .put("description", "")
                        .put("bot_public", true)
                        .put("bot_require_code_grant", false)
                        .put("verify_key", "")
                        .put("flags", 0)
                        .putNull("icon");
        json.putObject("integration_types_config").putObject("0");
        json.set(
                "owner",
                Json.object().put("id", "1").put("username", "owner").put("discriminator", "0"));
        return json;
    }

    private ObjectNode url() {
        return Json.object().put("url", gatewayUrl.get());
    }

    private ObjectNode sharded() {
        ObjectNode json = url().put("shards", 1);
        json.putObject("session_start_limit")
                .put("total", 1000)
                .put("remaining", gateway.identifiesLeft())
                .put("reset_after", gateway.renewed().toMillis())
                .put("max_concurrency", gateway.rules().maxConcurrency());
        return json;
    }

    private Guild guild(Call call) {
        return world.guild(call.id("guild_id"))
                .filter(Guild::hasBot)
                .orElseThrow(ApiError::unknownGuild);
    }

    private Reply part(Call call, String name) {
        return Reply.ok(guild(call).json(world.bot()).path(name));
    }

    private Reply self(Call call) {
        return Reply.ok(guild(call).member(world.bot().id()).map(Member::json).orElseThrow());
    }

    private Reply member(Call call) {
        return Reply.ok(
                guild(call)
                        .member(call.id("user_id"))
                        .map(Member::json)
                        .orElseThrow(() -> ApiError.of(404, 10007, "Unknown Member")));
    }
}
