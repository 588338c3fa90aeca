package dev.memoquiz.fakediscord.rest;

import dev.memoquiz.fakediscord.world.Channel;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.fakediscord.world.Snowflakes;
import dev.memoquiz.fakediscord.world.StoredMessage;
import dev.memoquiz.fakediscord.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Messages the bot sends and edits by its own right.
final class MessageEndpoints {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";
    private static final int PAGE = 100;

    /// Discord says "the past few minutes" (resources/message).
    private static final Duration NONCE_KEPT = Duration.ofMinutes(5);

    private final World world;
    private final Access access;
    private final MessageWriter writer;
    private final Map<String, StoredMessage> byNonce = new ConcurrentHashMap<>();

    MessageEndpoints(World world, Access access, MessageWriter writer) {
        this.world = world;
        this.access = access;
        this.writer = writer;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.bot("POST", MESSAGES, this::send).limited(Limit.CHANNEL_MESSAGES),
                Endpoint.bot("GET", MESSAGES, this::list),
                Endpoint.bot("GET", MESSAGE, call -> Reply.ok(access.message(call).json())),
                Endpoint.bot("PATCH", MESSAGE, this::edit).limited(Limit.CHANNEL_MESSAGES),
                Endpoint.bot("DELETE", MESSAGE, this::delete),
                Endpoint.bot("POST", "/channels/{channel_id}/typing", this::typing));
    }

    private Reply send(Call call) {
        Channel channel = access.channel(call);
        access.requireSend(channel, !call.files().isEmpty());
        MessageWriter.check(call.body(), call.fileNames());
        return Reply.ok(
                nonce(call).map(key -> once(key, channel, call))
                        .orElseGet(() -> writer.send(channel, call))
                        .json());
    }

    /// A repeated send gives the first message again, for some minutes.
    private StoredMessage once(String nonce, Channel channel, Call call) {
        return byNonce.compute(
                nonce,
                (_, before) ->
                        before != null && world.now().isBefore(until(before))
                                ? before
                                : writer.send(channel, call));
    }

    private static Instant until(StoredMessage message) {
        return Snowflakes.time(message.id()).plus(NONCE_KEPT);
    }

    /// Only with `enforce_nonce`; each channel has nonces of its own.
    private static Optional<String> nonce(Call call) {
        return call.body().path("enforce_nonce").asBoolean()
                ? Optional.of(
                        call.parameter("channel_id") + "/" + call.body().path("nonce").asText())
                : Optional.empty();
    }

    private Reply list(Call call) {
        Channel channel = access.channel(call);
        access.require(channel, Permission.READ_MESSAGE_HISTORY);
        List<StoredMessage> visible =
                world.messages().in(channel.id()).stream().filter(m -> !m.ephemeral()).toList();
        int from = Math.max(0, visible.size() - PAGE);
        return Reply.ok(MessageWriter.json(visible.subList(from, visible.size()).reversed()));
    }

    private Reply edit(Call call) {
        StoredMessage message = access.message(call);
        if (!access.mine(message)) {
            throw ApiError.notYours();
        }
        access.requireEdit(message.channel(), !call.files().isEmpty());
        return Reply.ok(writer.edit(message, call.body(), call).json());
    }

    private Reply delete(Call call) {
        StoredMessage message = access.message(call);
        if (!access.mine(message)) {
            access.require(message.channel(), Permission.MANAGE_MESSAGES);
        }
        writer.delete(message);
        return Reply.none();
    }

    private Reply typing(Call call) {
        access.requireSend(access.channel(call), false);
        return Reply.none();
    }
}
