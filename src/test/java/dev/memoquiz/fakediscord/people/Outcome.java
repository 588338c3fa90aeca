package dev.memoquiz.fakediscord.people;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoquiz.fakediscord.world.Ack;
import dev.memoquiz.fakediscord.world.CallbackType;
import dev.memoquiz.fakediscord.world.Event;
import dev.memoquiz.fakediscord.world.Interaction;
import dev.memoquiz.fakediscord.world.StoredMessage;
import dev.memoquiz.fakediscord.world.World;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What came of one act of a person. Methods that need an answer wait for it, 10 seconds at most.
public final class Outcome {
    private final World world;
    private final Interaction interaction;
    private final Event event;

    Outcome(World world, Interaction interaction, Event event) {
        this.world = world;
        this.interaction = interaction;
        this.event = event;
    }

    /// Waits for the first answer, or for the three seconds to pass.
    public Ack ack() {
        return Waiting.forResult(interaction.ack(), "an acknowledgement");
    }

    /// For load generators: completes when acknowledged or given up.
    public CompletableFuture<Ack> whenAcknowledged() {
        return interaction.ack().copy();
    }

    /// True when the person read "This interaction failed".
    public boolean failed() {
        return ack() instanceof Ack.Unanswered;
    }

    /// The kind of the first answer; fails when there was none.
    public CallbackType type() {
        return acknowledged().type();
    }

    /// From dispatch to acknowledgement.
    public Duration latency() {
        return acknowledged().after();
    }

    private Ack.Acknowledged acknowledged() {
        return switch (ack()) {
            case Ack.Acknowledged done -> done;
            case Ack.Unanswered() ->
                    throw new IllegalStateException("This interaction failed: no answer in 3 s");
        };
    }

    /// The message a reader sees in answer: a reply, a filled deferred reply, or the updated message. It lives on.
    public SeenMessage message() {
        acknowledged();
        return seen(Waiting.forResult(interaction.shown(), "a message"));
    }

    /// For load generators: completes with the first message in answer.
    public CompletableFuture<SeenMessage> whenShown() {
        return interaction.shown().thenApply(this::seen);
    }

    public List<SeenMessage> followUps() {
        return interaction.followUps().stream().map(this::seen).toList();
    }

    /// Waits until there are so many follow-ups.
    public SeenMessage followUp(int number) {
        Waiting.until(() -> interaction.followUps().size() >= number, "follow-up " + number);
        return followUps().get(number - 1);
    }

    public SeenModal modal() {
        Ack.Acknowledged done = acknowledged();
        if (done.type() != CallbackType.MODAL) {
            throw new IllegalStateException("no modal but " + done.type() + " " + done.data());
        }
        return new SeenModal(done.data(), interaction.origin());
    }

    /// The names of the choices offered while typing.
    public List<String> choices() {
        return acknowledged()
                .data()
                .path("choices")
                .valueStream()
                .map(choice -> choice.path("name").asText())
                .toList();
    }

    /// The bot's own body of the first answer.
    public JsonNode data() {
        return acknowledged().data();
    }

    /// Delivers the same interaction, same id and token, once more, as a gateway may after a resume.
    public void again() {
        world.publish(event);
    }

    public Interaction interaction() {
        return interaction;
    }

    private SeenMessage seen(StoredMessage message) {
        return new SeenMessage(message);
    }
}
