package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.check.CommandCheck;
import dev.memoquiz.fakediscord.world.Commands;
import dev.memoquiz.fakediscord.world.Guild;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.World;
import java.util.List;
import java.util.stream.Stream;

/// Registration of application commands, global and per guild.
final class CommandEndpoints {
    private static final String GLOBAL = "/applications/{application_id}/commands";
    private static final String GUILD = "/applications/{application_id}/guilds/{guild_id}/commands";

    private final World world;
    private final Commands commands;

    CommandEndpoints(World world) {
        this.world = world;
        this.commands = world.commands();
    }

    List<Endpoint> all() {
        return Stream.of(GLOBAL, GUILD).flatMap(r -> under(r).stream()).toList();
    }

    private List<Endpoint> under(String route) {
        String one = route + "/{command_id}";
        return List.of(
                Endpoint.bot("GET", route, call -> list(commands.in(guild(call)))),
                Endpoint.bot("PUT", route, this::replace),
                Endpoint.bot("POST", route, this::create),
                Endpoint.bot("GET", one, call -> Reply.ok(known(call))),
                Endpoint.bot("PATCH", one, this::change),
                Endpoint.bot("DELETE", one, this::delete));
    }

    private long guild(Call call) {
        if (call.id("application_id") != world.bot().id()) {
            throw ApiError.of(404, 10002, "Unknown Application");
        }
        if (!call.parameters().containsKey("guild_id")) {
            return 0;
        }
        return world.guild(call.id("guild_id"))
                .filter(Guild::hasBot)
                .orElseThrow(ApiError::missingAccess)
                .id();
    }

    private static Reply list(List<ObjectNode> commands) {
        return Reply.ok(Json.arrayOf(commands));
    }

    private Reply replace(Call call) {
        ApiError.require(CommandCheck.all(call.body()));
        return list(commands.replaceAll(guild(call), world.application(), call.body()));
    }

    private Reply create(Call call) {
        ApiError.require(CommandCheck.one(call.body()));
        return Reply.created(commands.put(guild(call), world.application(), call.body()));
    }

    private ObjectNode known(Call call) {
        return commands.find(guild(call), call.id("command_id"))
                .orElseThrow(ApiError::unknownCommand);
    }

    private Reply change(Call call) {
        ObjectNode merged = known(call).deepCopy();
        merged.setAll((ObjectNode) call.body());
        ApiError.require(CommandCheck.one(merged));
        JsonNode stored = commands.put(guild(call), world.application(), merged);
        return Reply.ok(stored);
    }

    private Reply delete(Call call) {
        commands.delete(guild(call), known(call).path("id").asLong());
        return Reply.none();
    }
}
