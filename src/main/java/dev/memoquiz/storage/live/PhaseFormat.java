package dev.memoquiz.storage.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.storage.rows.Payload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Phases as JSON, with times in milliseconds since 1970.
final class PhaseFormat {
    private PhaseFormat() {}

    static ObjectNode write(Phase phase) {
        return switch (phase) {
            case Phase.Running running -> running(running);
            case Phase.Paused paused -> paused(paused);
            case Phase.Ended ended ->
                    Payload.start("ended")
                            .put("at", ended.at().toEpochMilli())
                            .put("why", ended.why().name())
                            .put("revealed", ended.revealed());
        };
    }

    private static ObjectNode running(Phase.Running running) {
        return switch (running) {
            case Phase.Lobby lobby ->
                    Payload.start("lobby").put("since", lobby.since().toEpochMilli());
            case Phase.Voting voting ->
                    held(
                            voting.holds(),
                            until(
                                    "deadline",
                                    voting.deadline(),
                                    turn("voting", voting.turn())
                                            .put("opened", voting.opened().toEpochMilli())));
            case Phase.Discussing discussing ->
                    until(
                            "until",
                            discussing.until(),
                            Payload.start("discussing")
                                    .put("index", discussing.index())
                                    .put("since", discussing.since().toEpochMilli()));
            case Phase.Revealed revealed ->
                    until(
                            "until",
                            revealed.until(),
                            turn("revealed", revealed.turn())
                                    .put("since", revealed.since().toEpochMilli()));
        };
    }

    private static ObjectNode paused(Phase.Paused paused) {
        ObjectNode node =
                Payload.start("paused")
                        .put("at", paused.at().toEpochMilli())
                        .put("why", paused.why().name());
        node.set("paused", running(paused.paused()));
        return node;
    }

    private static ObjectNode turn(String type, Turn turn) {
        return Payload.start(type).put("index", turn.index()).put("ballot", turn.ballot().name());
    }

    private static ObjectNode until(String name, Optional<Instant> moment, ObjectNode node) {
        moment.ifPresent(each -> node.put(name, each.toEpochMilli()));
        return node;
    }

    /// Adds when a vote stood still; nothing where it never did.
    static ObjectNode held(List<Phase.Hold> holds, ObjectNode node) {
        if (!holds.isEmpty()) {
            ArrayNode array = node.putArray("holds");
            holds.forEach(hold ->
                    array.addObject()
                            .put("from", hold.from().toEpochMilli())
                            .put("length", hold.length().toMillis()));
        }
        return node;
    }

    static List<Phase.Hold> holds(Payload payload) {
        return payload.maybeObjects("holds").stream()
                .map(hold ->
                        new Phase.Hold(hold.time("from"), Duration.ofMillis(hold.number("length"))))
                .toList();
    }

    /// Empty for what this program does not know.
    static Optional<Phase> read(Payload payload) {
        return switch (payload.text("type")) {
            case "paused" ->
                    running(payload.object("paused"))
                            .map(running ->
                                    new Phase.Paused(
                                            running,
                                            payload.time("at"),
                                            PauseReason.valueOf(payload.text("why"))));
            case "ended" ->
                    Optional.of(
                            new Phase.Ended(
                                    payload.time("at"),
                                    EndReason.valueOf(payload.text("why")),
                                    payload.integer("revealed")));
            default -> running(payload).map(running -> running);
        };
    }

    private static Optional<Phase.Running> running(Payload payload) {
        return Optional.ofNullable(
                switch (payload.text("type")) {
                    case "lobby" -> new Phase.Lobby(payload.time("since"));
                    case "voting" ->
                            new Phase.Voting(
                                    turn(payload),
                                    payload.time("opened"),
                                    payload.maybeTime("deadline"),
                                    holds(payload));
                    case "discussing" ->
                            new Phase.Discussing(
                                    payload.integer("index"),
                                    payload.time("since"),
                                    payload.maybeTime("until"));
                    case "revealed" ->
                            new Phase.Revealed(
                                    turn(payload),
                                    payload.time("since"),
                                    payload.maybeTime("until"));
                    default -> null;
                });
    }

    private static Turn turn(Payload payload) {
        return new Turn(payload.integer("index"), Ballot.valueOf(payload.text("ballot")));
    }
}
