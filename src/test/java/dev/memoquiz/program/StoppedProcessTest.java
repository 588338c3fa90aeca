package dev.memoquiz.program;

import static dev.memoquiz.program.ShardedBots.held;
import static dev.memoquiz.program.ShardedBots.letter;
import static dev.memoquiz.program.ShardedBots.question;
import static dev.memoquiz.program.ShardedBots.said;
import static dev.memoquiz.program.ShardedBots.sleep;
import static dev.memoquiz.program.ShardedBots.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is stopped as by SIGSTOP, and goes on when another has its shards, does nothing a second time.
final class StoppedProcessTest {
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
        Map<String, Object> automatic =
                Map.of("questions", 1, "seconds", 12, "pacing", "automatic");
        bots.begun(room, host, automatic);
        SeenMessage question = question(room);
        bots.discord.user("Cleo").in(room);
        assertThat(said(bots.discord.user("Cleo").press(question, "Join"))).isPresent();
        ben.in(room);
        assertThat(said(ben.press(question, letter(question, "The lamp went out")))).isPresent();

        one.signal("STOP");
        until(() -> held(other).size() == 2, "the takeover");
        // It finds that the time is over, and everything else in what it received meanwhile.
        question.await(seen -> seen.text().contains("Right answer:"));
        one.signal("CONT");
        until(() -> held(one).size() == 1, "its fair part again");
        room.await(seen -> seen.hasButton("My result"));
        sleep(3000);

        assertThat(question.text()).contains("Right answer:");
        assertThat(room.messages()).hasSize(3);
        assertThat(bots.discord.violations()).isEmpty();
        assertThat(one.said()).doesNotContain("ERROR");
        try (Handle handle = Jdbi.open(bots.url);
                Store store = Store.open(bots.url)) {
            assertThat(handle.createQuery("select count(*) from answer").mapTo(Integer.class).one())
                    .isEqualTo(1);
            assertThat(store.recount().wrong()).isZero();
        }
    }
}
