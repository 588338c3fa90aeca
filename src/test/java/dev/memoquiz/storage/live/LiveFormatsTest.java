package dev.memoquiz.storage.live;

import static dev.memoquiz.storage.Situations.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveRound.Closed;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.PauseReason;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.live.vote.Worded;
import dev.memoquiz.storage.live.StateFormat.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What was once stored of a live round stays readable, and what is unknown is empty.
final class LiveFormatsTest {
    private static final String AT = "1793534400000";

    /// As version 1 wrote them. Rows like these are in people's databases: never change a line, only add.
    private static final Map<String, Phase> PHASES =
            Map.of(
                    "{\"v\":1,\"type\":\"lobby\",\"since\":" + AT + "}",
                    new Phase.Lobby(NOON),
                    "{\"v\":1,\"type\":\"voting\",\"index\":4,\"ballot\":\"FIRST\",\"opened\":"
                            + AT
                            + "}",
                    new Phase.Voting(Turn.first(4), NOON, Optional.empty()),
                    "{\"v\":1,\"type\":\"voting\",\"index\":4,\"ballot\":\"SECOND\",\"opened\":"
                            + AT
                            + ",\"deadline\":"
                            + AT
                            + "}",
                    new Phase.Voting(Turn.second(4), NOON, Optional.of(NOON)),
                    "{\"v\":1,\"type\":\"voting\",\"index\":4,\"ballot\":\"FIRST\",\"opened\":"
                            + AT
                            + ",\"holds\":[{\"from\":"
                            + AT
                            + ",\"length\":1941}]}",
                    new Phase.Voting(
                            Turn.first(4),
                            NOON,
                            Optional.empty(),
                            List.of(new Phase.Hold(NOON, Duration.ofMillis(1941)))),
                    "{\"v\":1,\"type\":\"discussing\",\"index\":4,\"since\":" + AT + "}",
                    new Phase.Discussing(4, NOON, Optional.empty()),
                    "{\"v\":1,\"type\":\"discussing\",\"index\":4,\"since\":"
                            + AT
                            + ",\"until\":"
                            + AT
                            + "}",
                    new Phase.Discussing(4, NOON, Optional.of(NOON)),
                    "{\"v\":1,\"type\":\"revealed\",\"index\":4,\"ballot\":\"FIRST\",\"since\":"
                            + AT
                            + ",\"until\":"
                            + AT
                            + "}",
                    new Phase.Revealed(Turn.first(4), NOON, Optional.of(NOON)),
                    "{\"v\":1,\"type\":\"paused\",\"at\":"
                            + AT
                            + ",\"why\":\"HOST\",\"paused\":{\"v\":1,\"type\":\"lobby\",\"since\":"
                            + AT
                            + "}}",
                    new Phase.Paused(new Phase.Lobby(NOON), NOON, PauseReason.HOST),
                    "{\"v\":1,\"type\":\"ended\",\"at\":"
                            + AT
                            + ",\"why\":\"IDLE\",\"revealed\":3}",
                    new Phase.Ended(NOON, EndReason.IDLE, 3));

    private static final Map<String, LiveSettings> SETTINGS =
            Map.of(
                    "{\"v\":1,\"pacing\":\"HOST\",\"scoring\":\"ACCURACY\",\"second\":\"OFF\","
                            + "\"changing\":true,\"teams\":0}",
                    new LiveSettings(
                            Optional.empty(),
                            LiveSettings.Pacing.HOST,
                            LiveSettings.Scoring.ACCURACY,
                            LiveSettings.SecondVote.OFF,
                            true,
                            0),
                    "{\"v\":1,\"pacing\":\"AUTOMATIC\",\"scoring\":\"SPEED\",\"second\":\"BOTH_COUNT\","
                            + "\"changing\":false,\"teams\":6,\"time\":45000}",
                    new LiveSettings(
                            Optional.of(Duration.ofSeconds(45)),
                            LiveSettings.Pacing.AUTOMATIC,
                            LiveSettings.Scoring.SPEED,
                            LiveSettings.SecondVote.BOTH_COUNT,
                            false,
                            6));

    static Stream<Arguments> phases() {
        return PHASES.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    static Stream<Arguments> settings() {
        return SETTINGS.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void words_of_version_1_are_written_and_read_as_ever() {
        Worded worded =
                new Worded(2, "e1", "Who said \u201cno\u201d?", List.of("a", "b"), List.of("c"));
        String stored =
                "{\"v\":1,\"prompt\":\"Who said \\u201Cno\\u201D?\",\"parts\":[\"a\",\"b\"],\"holders\":[\"c\"]}";

        assertThat(WordingTable.write(worded)).isEqualTo(stored);
        assertThat(WordingTable.read(2, "e1", stored)).contains(worded);
        assertThat(WordingTable.read(2, "e1", "{\"v\":2}")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("phases")
    void phases_of_version_1_are_written_and_read_as_ever(String phase, Phase expected) {
        NavigableMap<Turn, Closed> closed = new TreeMap<>();
        closed.put(Turn.second(0), new Closed(NOON, NOON));
        State state = new State(expected, new TreeSet<>(List.of(1, 3)), closed);
        String stored =
                "{\"v\":1,\"phase\":"
                        + phase
                        + ",\"skipped\":[1,3],\"closed\":[{\"index\":0,\"ballot\":\"SECOND\",\"opened\":"
                        + AT
                        + ",\"deadline\":"
                        + AT
                        + "}]}";

        assertThat(StateFormat.read(stored)).contains(state);
        assertThat(StateFormat.write(state)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settings_of_version_1_are_written_and_read_as_ever(String stored, LiveSettings settings) {
        assertThat(SettingsFormat.read(stored)).contains(settings);
        assertThat(SettingsFormat.write(settings)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_state_and_any_settings_come_back_as_they_were(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        State state = new State(anyPhase(random), new TreeSet<>(skipped(random)), closed(random));
        LiveSettings settings = anySettings(random);

        assertThat(StateFormat.read(StateFormat.write(state))).contains(state);
        assertThat(SettingsFormat.read(SettingsFormat.write(settings))).contains(settings);
    }

    private static Phase anyPhase(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Phase.Paused(
                            anyRunning(random), moment(random), any(PauseReason.values(), random));
            case 1 ->
                    new Phase.Ended(
                            moment(random), any(EndReason.values(), random), random.nextInt(51));
            default -> anyRunning(random);
        };
    }

    private static Phase.Running anyRunning(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Phase.Lobby(moment(random));
            case 1 -> new Phase.Voting(turn(random), moment(random), maybe(random), holds(random));
            case 2 -> new Phase.Discussing(random.nextInt(50), moment(random), maybe(random));
            default -> new Phase.Revealed(turn(random), moment(random), maybe(random));
        };
    }

    private static LiveSettings anySettings(SplittableRandom random) {
        Optional<Duration> time = Optional.of(Duration.ofSeconds(random.nextInt(10, 601)));
        LiveSettings.Scoring scoring = any(LiveSettings.Scoring.values(), random);
        return new LiveSettings(
                scoring == LiveSettings.Scoring.SPEED
                        ? time
                        : time.filter(_ -> random.nextBoolean()),
                any(LiveSettings.Pacing.values(), random),
                scoring,
                any(LiveSettings.SecondVote.values(), random),
                random.nextBoolean(),
                any(new Integer[] {0, 2, 3, 4, 5, 6}, random));
    }

    private static List<Integer> skipped(SplittableRandom random) {
        return random.ints(random.nextInt(5), 0, 50).boxed().toList();
    }

    private static NavigableMap<Turn, Closed> closed(SplittableRandom random) {
        return Stream.generate(() -> turn(random))
                .limit(random.nextInt(9))
                .collect(
                        Collectors.toMap(
                                turn -> turn,
                                _ -> new Closed(moment(random), moment(random), holds(random)),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private static List<Phase.Hold> holds(SplittableRandom random) {
        return random.longs(random.nextInt(3), 0, 1L << 30)
                .mapToObj(length -> new Phase.Hold(moment(random), Duration.ofMillis(length)))
                .toList();
    }

    private static Turn turn(SplittableRandom random) {
        return new Turn(random.nextInt(50), any(Ballot.values(), random));
    }

    private static Instant moment(SplittableRandom random) {
        return Instant.ofEpochMilli(random.nextLong(-1L << 40, 1L << 42));
    }

    private static Optional<Instant> maybe(SplittableRandom random) {
        return Optional.of(moment(random)).filter(_ -> random.nextBoolean());
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"v\":1}",
                "{\"v\":2,\"phase\":{\"v\":1,\"type\":\"lobby\",\"since\":0},\"skipped\":[],\"closed\":[]}",
                "{\"v\":1,\"phase\":{\"v\":1,\"type\":\"lobby\",\"since\":0},\"skipped\":[]}",
                "{\"v\":1,\"phase\":{\"v\":1,\"type\":\"lobby\"},\"skipped\":[],\"closed\":[]}",
                "{\"v\":1,\"phase\":{\"v\":1,\"type\":\"break\"},\"skipped\":[],\"closed\":[]}",
                "{\"v\":1,\"phase\":[],\"skipped\":[],\"closed\":[]}",
                "{\"v\":1,\"phase\":{\"v\":1,\"type\":\"lobby\",\"since\":0},\"skipped\":[],\"closed\":[7]}",
                "{\"v\":1,\"phase\":{\"v\":1,\"type\":\"paused\",\"at\":0,\"why\":\"RAIN\","
                        + "\"paused\":{\"v\":1,\"type\":\"lobby\",\"since\":0}},\"skipped\":[],\"closed\":[]}",
                "{\"v\":1,\"phase\":{\"v\":1,\"type\":\"paused\",\"at\":0,\"why\":\"HOST\","
                        + "\"paused\":{\"v\":1,\"type\":\"ended\",\"at\":0,\"why\":\"HOST\",\"revealed\":0}},"
                        + "\"skipped\":[],\"closed\":[]}",
                "{\"v\":1,\"pacing\":\"HOST\",\"scoring\":\"LUCK\",\"second\":\"OFF\",\"changing\":true,\"teams\":0}",
                "{\"v\":1,\"pacing\":\"HOST\",\"scoring\":\"SPEED\",\"second\":\"OFF\",\"changing\":true,\"teams\":0}",
                "{\"v\":1,\"pacing\":\"HOST\",\"scoring\":\"ACCURACY\",\"second\":\"OFF\",\"changing\":1,\"teams\":0}",
                "{\"v\":1,\"pacing\":\"HOST\",\"scoring\":\"ACCURACY\",\"second\":\"OFF\",\"changing\":true,\"teams\":1}"
            })
    void what_is_unknown_is_empty(String stored) {
        assertThat(StateFormat.read(stored)).isEmpty();
        assertThat(SettingsFormat.read(stored)).isEmpty();
    }
}
