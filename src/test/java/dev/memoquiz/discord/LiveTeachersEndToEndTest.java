package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who is a teacher of which round, and what a teacher may not take from another by mistake.
final class LiveTeachersEndToEndTest extends LiveEndToEnd {
    private final Room club = stand.discord.guild("Class 9b").channel("club");

    LiveTeachersEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private SeenMessage goOnIn(Room room, Person person) {
        return person.in(room).slash("live continue").message();
    }

    @Test
    void who_is_a_teacher_in_another_channel_alone_gets_nothing_of_the_round() {
        SeenMessage question = live.begun("what-happened", Map.of());
        live.order("Pause");
        Person pupil = live.player("Ben");
        club.grant(pupil, "Club", Permission.MANAGE_MESSAGES);
        assertThat(goOnIn(club, pupil).text()).startsWith("No live round waits for you.");
        for (String button : new String[] {"Resume", "End the round"}) {
            String id = live.panel().button(button).customId();
            SeenMessage help = pupil.in(club).slash("help").message();
            assertThat(pupil.forgePress(help, id).message().text())
                    .startsWith("Only the host, Ada, and the server's teachers");
        }
        assertThat(question.text()).contains("The host has paused the round.");
    }

    @Test
    void a_teacher_of_the_rounds_channel_directs_it_from_anywhere() {
        live.begun("what-happened", Map.of());
        Person teacher = live.player("Mrs Hill");
        stand.room.grant(teacher, "Historian", Permission.MANAGE_MESSAGES);
        SeenMessage help = teacher.in(club).slash("help").message();
        assertThat(
                        teacher.forgePress(help, live.panel().button("Pause").customId())
                                .message()
                                .text())
                .contains("as a teacher; its host is Ada");
    }

    @Test
    void who_alone_was_given_the_right_in_the_rounds_channel_is_a_teacher_there() {
        live.begun("what-happened", Map.of());
        Person teacher = live.player("Mrs Hill");
        stand.room.grant(teacher, Permission.MANAGE_MESSAGES);
        SeenMessage help = teacher.in(club).slash("help").message();
        assertThat(
                        teacher.forgePress(help, live.panel().button("Pause").customId())
                                .message()
                                .text())
                .contains("as a teacher; its host is Ada");
    }

    @Test
    void from_whom_alone_the_right_was_taken_there_is_no_teacher_even_after_a_restart() {
        live.begun("what-happened", Map.of());
        Person teacher = live.teacher("Mrs Hill");
        stand.room.forbid(teacher, Permission.MANAGE_MESSAGES);
        String pause = live.panel().button("Pause").customId();
        for (Room room : new Room[] {club, stand.room}) {
            SeenMessage help = teacher.in(room).slash("help").message();
            assertThat(teacher.forgePress(help, pause).message().text())
                    .startsWith("Only the host, Ada, and the server's teachers");
        }
        stand.restart();
        SeenMessage help = teacher.in(club).slash("help").message();
        assertThat(teacher.forgePress(help, pause).message().text())
                .startsWith("Only the host, Ada, and the server's teachers");
    }

    @Test
    void once_the_channel_is_gone_the_teachers_of_the_whole_server_remain() {
        live.begun("what-happened", Map.of());
        Person pupil = live.player("Ben");
        Person teacher = live.teacher("Mrs Hill");
        club.grant(pupil, "Club", Permission.MANAGE_MESSAGES);
        stand.room.delete();
        stand.ada.directMessage().await(seen -> seen.text().contains("its channel is gone"));
        assertThat(goOnIn(club, pupil).text()).startsWith("No live round waits for you.");
        assertThat(goOnIn(club, teacher).text()).contains("The round goes on in this channel.");
    }

    @Test
    void a_round_that_its_host_paused_is_not_taken_away_unasked() {
        SeenMessage question = live.begun("what-happened", Map.of());
        live.order("Pause");
        question.await(seen -> seen.text().contains("The host has paused the round."));
        Person teacher = live.teacher("Mrs Hill");
        SeenMessage asked = goOnIn(club, teacher);
        assertThat(asked.text())
                .contains("Which round is to go on here?", "hosted by Ada", "paused by its host");
        assertThat(club.messages()).isEmpty();
        assertThat(teacher.press(asked, "Bring 1").message().text())
                .contains("The round goes on in this channel.");
        live.questionIn(club, 1);
    }

    @Test
    void its_host_takes_a_paused_round_along_at_once() {
        live.begun("what-happened", Map.of());
        live.order("Pause");
        assertThat(goOnIn(club, stand.ada).text()).contains("The round goes on in this channel.");
    }
}
