package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.fakediscord.check.ChoicesCheck;
import dev.memoquiz.fakediscord.check.ModalCheck;
import dev.memoquiz.fakediscord.world.CallbackType;
import dev.memoquiz.fakediscord.world.Interaction;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.StoredMessage;
import dev.memoquiz.fakediscord.world.World;
import java.util.List;

/// The first answer to an interaction (interactions/receiving-and-responding).
final class InteractionEndpoints {
    private final World world;
    private final MessageWriter writer;

    InteractionEndpoints(World world, MessageWriter writer) {
        this.world = world;
        this.writer = writer;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.open(
                        "POST",
                        "/interactions/{interaction_id}/{interaction_token}/callback",
                        this::callback));
    }

    private Reply callback(Call call) {
        Interaction interaction =
                world.interactions()
                        .find(call.id("interaction_id"), call.parameter("interaction_token"))
                        .orElseThrow(ApiError::unknownInteraction);
        CallbackType type = type(call.body(), interaction);
        JsonNode data = call.body().path("data");
        check(type, data, interaction, call);
        switch (interaction.claim(type, world.now(), data)) {
            case TOO_LATE -> throw ApiError.unknownInteraction();
            case SECOND -> throw ApiError.alreadyAcknowledged();
            case FIRST -> answer(type, data, interaction, call);
        }
        return call.flag("with_response") ? Reply.ok(response(type, interaction)) : Reply.none();
    }

    private static CallbackType type(JsonNode body, Interaction interaction) {
        int number = body.path("type").asInt();
        return CallbackType.of(number)
                .filter(interaction::allows)
                .orElseThrow(() ->
                        ApiError.invalid(
                                "type",
                                "BASE_TYPE_CHOICES",
                                "Value %d is no answer to interaction type %d"
                                        .formatted(number, interaction.kind().number())));
    }

    private static void check(
            CallbackType type, JsonNode data, Interaction interaction, Call call) {
        switch (type) {
            case MESSAGE -> MessageWriter.check(data, call.fileNames());
            case UPDATE ->
                    ApiError.require(MessageWriter.checked(source(interaction), data, call));
            case CHOICES -> ApiError.require(ChoicesCheck.check(data));
            case MODAL -> ApiError.require(ModalCheck.check(data));
            case DEFERRED_MESSAGE, DEFERRED_UPDATE -> {}
        }
    }

    private static StoredMessage source(Interaction interaction) {
        return interaction
                .origin()
                .source()
                .filter(message -> !message.deleted())
                .orElseThrow(ApiError::unknownMessage);
    }

    private void answer(CallbackType type, JsonNode data, Interaction interaction, Call call) {
        switch (type) {
            case MESSAGE -> show(interaction, writer.reply(interaction, data, call));
            case UPDATE -> show(interaction, writer.edit(source(interaction), data, call));
            case DEFERRED_MESSAGE -> interaction.setOriginal(writer.placeholder(interaction, data));
            case DEFERRED_UPDATE -> interaction.setOriginal(source(interaction));
            case CHOICES, MODAL -> {}
        }
    }

    private static void show(Interaction interaction, StoredMessage message) {
        interaction.setOriginal(message);
        interaction.shown().complete(message);
    }

    private static ObjectNode response(CallbackType type, Interaction interaction) {
        ObjectNode response = Json.object();
        ObjectNode about =
                response.putObject("interaction")
                        .put("id", Long.toString(interaction.id()))
                        .put("type", interaction.kind().number());
        ObjectNode resource = response.putObject("resource").put("type", type.number());
        boolean made = type == CallbackType.MESSAGE || type == CallbackType.DEFERRED_MESSAGE;
        if (made || type == CallbackType.UPDATE) {
            interaction
                    .original()
                    .ifPresent(message -> {
                        about.put("response_message_id", Long.toString(message.id()))
                                .put("response_message_loading", message.loading())
                                .put("response_message_ephemeral", message.ephemeral());
                        resource.set("message", message.json());
                    });
        }
        return response;
    }
}
