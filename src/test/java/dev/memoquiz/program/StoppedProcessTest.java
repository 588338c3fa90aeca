package dev.memoquiz.program;

import static dev.memoquiz.program.ShardedBots.held;
import static dev.memoquiz.program.ShardedBots.letter;
import static dev.memoquiz.program.ShardedBots.question;
import static dev.memoquiz.program.ShardedBots.said;
import static dev.memoquiz.program.ShardedBots.sleep;
import static dev.memoquiz.program.ShardedBots.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is stopped as by SIGSTOP, and goes on when another has its shards, does nothing a second time.
final class StoppedProcessTest {
    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";

    @TempDir private Path folder;
    private final ShardedBots bots = new ShardedBots(2, 2);

    @AfterEach
    void end() {
        bots.close();
    }

    @Test
    void who_goes_on_after_its_shards_were_taken_over_leads_no_round_and_answers_nobody()
            throws Exception {
        BotProcess one = bots.start(folder.resolve("one"), "auto/2");
        BotProcess other = bots.start(folder.resolve("other"), "auto/2");
        until(() -> held(one).size() == 1 && held(other).size() == 1, "fair parts");
        until(() -> bots.discord.gateway().connected() == 2, "all shards");
        Room room = bots.roomsOf(held(one)).getFirst();
        Person host = bots.discord.user("Host");
        Person ben = bots.discord.user("Ben");
        Map<String, Object> timed = Map.of("questions", 1, "seconds", 12, "pacing", "host");
        bots.begun(room, host, timed);
        SeenMessage question = question(room);
        ben.in(room);
        assertThat(said(ben.press(question, letter(question, "The lamp went out")))).isPresent();

        one.signal("STOP");
        until(() -> held(other).size() == 2, "the takeover");
        until(() -> question.text().contains("Right answer:"), "the time to be over");
        List<Outcome> presses = roundOfOne(room, bots.discord.user("Cleo"));
        one.signal("CONT");
        presses.forEach(press -> until(() -> one.said().contains(left(press)), "it to be left"));
        until(() -> held(one).size() == 1 && held(other).size() == 1, "fair parts again");
        sleep(3000);

        assertThat(question.text()).contains("Right answer:");
        assertThat(room.messages()).hasSize(2);
        assertThat(bots.discord.violations()).isEmpty();
        assertThat(one.said()).doesNotContain("ERROR");
        presses.forEach(press -> answeredOnce(press, other, one));
        try (Handle handle = Jdbi.open(bots.url);
                Store store = Store.open(bots.url)) {
            assertThat(rows(handle, "answer")).containsExactlyInAnyOrder("Ben", "Cleo");
            assertThat(rows(handle, "round")).containsOnlyOnce("Cleo");
            assertThat(store.recount().wrong()).isZero();
        }
    }

    /// Somebody begins and answers while the process is stopped that had the shard. It finds both in its old socket.
    private static List<Outcome> roundOfOne(Room room, Person reader) {
        Outcome begun = reader.in(room).slash("quiz start", Map.of());
        SeenMessage question = begun.message();
        Outcome press = reader.press(question, letter(question, "The lamp went out"));
        assertThat(said(press)).isPresent();
        return List.of(begun, press);
    }

    private static String left(Outcome press) {
        return "interaction " + press.interaction().id() + " is left to the process that has shard";
    }

    /// Not even an answer that Discord refuses is a second one.
    private void answeredOnce(Outcome press, BotProcess right, BotProcess wrong) {
        String id = String.valueOf(press.interaction().id());
        assertThat(right.said()).contains(id);
        assertThat(wrong.said().lines().filter(line -> line.contains(id)))
                .singleElement()
                .asString()
                .contains(left(press));
        assertThat(bots.discord.requests().of("POST", CALLBACK))
                .filteredOn(request -> request.path().contains(id))
                .hasSize(1);
    }

    /// Whose rows they are.
    private static List<String> rows(Handle handle, String table) {
        return handle.createQuery("select reader_name from " + table).mapTo(String.class).list();
    }
}
