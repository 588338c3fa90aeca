package dev.memoquiz.fakediscord.rest;

import dev.memoquiz.fakediscord.world.Ack;
import dev.memoquiz.fakediscord.world.CallbackType;
import dev.memoquiz.fakediscord.world.Interaction;
import dev.memoquiz.fakediscord.world.StoredMessage;
import dev.memoquiz.fakediscord.world.World;
import java.util.List;
import java.util.Optional;

/// What a bot may do with the token of an interaction in its fifteen minutes.
final class WebhookEndpoints {
    private static final String HOOK = "/webhooks/{webhook_id}/{webhook_token}";
    private static final String ORIGINAL = HOOK + "/messages/@original";
    private static final String MESSAGE = HOOK + "/messages/{message_id}";

    private final World world;
    private final MessageWriter writer;

    WebhookEndpoints(World world, MessageWriter writer) {
        this.world = world;
        this.writer = writer;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.open("POST", HOOK, this::followUp),
                Endpoint.open("GET", ORIGINAL, call -> Reply.ok(original(call).json())),
                Endpoint.open("PATCH", ORIGINAL, call -> edit(call, original(call))),
                Endpoint.open("DELETE", ORIGINAL, call -> delete(original(call))),
                Endpoint.open("GET", MESSAGE, call -> Reply.ok(message(call).json())),
                Endpoint.open("PATCH", MESSAGE, call -> edit(call, message(call))),
                Endpoint.open("DELETE", MESSAGE, call -> delete(message(call))));
    }

    private Interaction interaction(Call call) {
        Interaction interaction =
                world.interactions()
                        .find(call.parameter("webhook_token"))
                        .filter(each -> call.parameter("webhook_id").equals(world.application()))
                        .orElseThrow(ApiError::unknownWebhook);
        if (interaction.tokenExpired(world.now())) {
            throw ApiError.deadToken();
        }
        if (!interaction.acknowledged()) {
            throw ApiError.unknownWebhook();
        }
        return interaction;
    }

    private StoredMessage original(Call call) {
        return interaction(call).original().orElseThrow(ApiError::unknownMessage);
    }

    private StoredMessage message(Call call) {
        Interaction interaction = interaction(call);
        long id = call.id("message_id");
        Optional<StoredMessage> first = interaction.original().filter(each -> each.id() == id);
        return first.or(() -> mine(interaction, id)).orElseThrow(ApiError::unknownMessage);
    }

    private static Optional<StoredMessage> mine(Interaction interaction, long id) {
        return interaction.followUps().stream()
                .filter(each -> each.id() == id && !each.deleted())
                .findFirst();
    }

    /// The first follow-up to a deferred reply takes its place.
    private Reply followUp(Call call) {
        Interaction interaction = interaction(call);
        MessageWriter.check(call.body(), call.fileNames());
        Optional<StoredMessage> waiting = waiting(interaction);
        if (waiting.isPresent()) {
            return edit(call, waiting.get());
        }
        if (!interaction.mayFollowUp()) {
            throw ApiError.tooManyFollowUps();
        }
        StoredMessage message = writer.reply(interaction, call.body(), call);
        interaction.addFollowUp(message);
        return Reply.ok(message.json());
    }

    private static Optional<StoredMessage> waiting(Interaction interaction) {
        boolean deferred =
                interaction.ack().join() instanceof Ack.Acknowledged ack
                        && ack.type() == CallbackType.DEFERRED_MESSAGE;
        return interaction.original().filter(message -> deferred && message.loading());
    }

    private Reply edit(Call call, StoredMessage message) {
        Interaction interaction = interaction(call);
        StoredMessage edited = writer.edit(message, call.body(), call);
        if (interaction.original().filter(edited::equals).isPresent()) {
            interaction.shown().complete(edited);
        }
        return Reply.ok(edited.json());
    }

    private Reply delete(StoredMessage message) {
        writer.delete(message);
        return Reply.none();
    }
}
