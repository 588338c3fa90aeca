package dev.memoquiz.storage.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveRound.Closed;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.storage.rows.Payload;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// How far a live round has come as JSON: its phase, what was skipped, and when each vote was closed.
final class StateFormat {
    private StateFormat() {}

    record State(Phase phase, NavigableSet<Integer> skipped, NavigableMap<Turn, Closed> closed) {}

    static String write(State state) {
        ObjectNode node = Payload.start();
        node.set("phase", PhaseFormat.write(state.phase()));
        state.skipped().forEach(node.putArray("skipped")::add);
        ArrayNode closed = node.putArray("closed");
        state.closed()
                .forEach((turn, times) ->
                        PhaseFormat.held(
                                times.holds(),
                                closed.addObject()
                                        .put("index", turn.index())
                                        .put("ballot", turn.ballot().name())
                                        .put("opened", times.opened().toEpochMilli())
                                        .put("deadline", times.deadline().toEpochMilli())));
        return Payload.write(node);
    }

    /// Empty for what this program does not know.
    static Optional<State> read(String json) {
        return Payload.read(
                json,
                payload ->
                        PhaseFormat.read(payload.object("phase"))
                                .map(phase ->
                                        new State(
                                                phase,
                                                new TreeSet<>(payload.integers("skipped")),
                                                closed(payload))));
    }

    private static NavigableMap<Turn, Closed> closed(Payload payload) {
        NavigableMap<Turn, Closed> closed = new TreeMap<>();
        payload.objects("closed").forEach(vote -> closed.put(turn(vote), times(vote)));
        return closed;
    }

    private static Closed times(Payload payload) {
        return new Closed(
                payload.time("opened"), payload.time("deadline"), PhaseFormat.holds(payload));
    }

    private static Turn turn(Payload payload) {
        return new Turn(payload.integer("index"), Ballot.valueOf(payload.text("ballot")));
    }
}
