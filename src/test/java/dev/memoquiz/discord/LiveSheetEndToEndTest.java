package dev.memoquiz.discord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.live.EndReason;
import dev.memoquiz.domain.live.LiveChange;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.LiveSettings;
import dev.memoquiz.domain.live.Phase;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The table of answers of a round so large that Discord would not take it as it is.
final class LiveSheetEndToEndTest extends LiveEndToEnd {
    private final Random random = new Random(1941);

    LiveSheetEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private LiveRound round(Phase phase, int questions, int version) {
        Plan plan =
                new Plan(
                        BotStand.MEMO.id(),
                        BotStand.MEMO.questions().stream()
                                .map(Question::id)
                                .limit(questions)
                                .toList(),
                        1941);
        return new LiveRound(
                new LiveId("0abc12def34g"),
                new Place(
                        Long.toString(stand.discord.guild("Class 9b").id()),
                        Long.toString(stand.room.id())),
                new Reader(new ReaderId("discord:" + stand.ada.user().id()), "Ada"),
                LiveRound.Course.start(plan),
                new LiveSettings(
                        Optional.empty(),
                        LiveSettings.Pacing.HOST,
                        LiveSettings.Scoring.ACCURACY,
                        LiveSettings.SecondVote.OFF,
                        true,
                        0),
                phase,
                version);
    }

    private static LiveChange change(LiveRound round) {
        return new LiveChange(round, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A round that is over; gives the table as the host is given it.
    private SeenMessage table(int players, int questions, IntFunction<String> name) {
        stand.quizzes.add(BotStand.MEMO);
        Instant now = stand.clock.instant();
        LiveRound lobby = round(new Phase.Lobby(now), questions, 1);
        stand.store.liveJournal().commit(change(lobby));
        for (int i = 0; i < players; i++) {
            stand.store
                    .liveJournal()
                    .join(
                            lobby.id(),
                            new Reader(new ReaderId("discord:" + (1000 + i)), name.apply(i)),
                            RoundId.random(random),
                            now);
        }
        stand.store
                .liveJournal()
                .commit(
                        change(
                                round(
                                        new Phase.Ended(now, EndReason.FINISHED, questions),
                                        questions,
                                        2)));
        SeenMessage panel = stand.ada.in(stand.room).slash("live results").message();
        return stand.ada.press(panel, "Table of answers").message();
    }

    @Test
    void a_large_table_is_packed() throws IOException {
        SeenMessage table = table(120, 50, i -> "Pupil " + i + " of the school".repeat(140));
        assertThat(table.attachments()).singleElement().asString().endsWith(".zip");
        long id = table.json().path("attachments").path(0).path("id").asLong();
        byte[] packed = stand.discord.world().files().find(id).orElseThrow().bytes();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            assertThat(zip.getNextEntry().getName()).endsWith(".csv");
            assertThat(new String(zip.readAllBytes(), UTF_8).lines()).hasSize(1 + 120 * 50);
        }
    }

    @Test
    void what_is_too_large_even_so_is_told() {
        String noise =
                random.ints('A', 'z')
                        .limit(40_000)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        assertThat(table(300, 1, i -> noise.substring(i) + noise.substring(0, i)).text())
                .contains("too large for Discord");
    }
}
