package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A round that goes from channel to channel: each shows one question that lives, and what was left says where it went on.
final class LiveMovesEndToEndTest extends LiveEndToEnd {
    private final Room library = stand.discord.guild("Class 9b").channel("library");
    private final Person ben = live.player("Ben");

    LiveMovesEndToEndTest(DatabaseKind database) {
        super(database);
    }

    private void move(Room room) {
        assertThat(stand.ada.in(room).slash("live continue").message().text())
                .contains("The round goes on in this channel.");
    }

    private void isLeft(SeenMessage message, Room forRoom) {
        message.await(seen ->
                seen.text().equals("This round goes on in <#" + forRoom.id() + ">.")
                        && !seen.hasButton("A")
                        && !seen.hasButton("Host controls"));
    }

    @Test
    void there_and_back_again_the_class_has_a_question_that_lives() {
        SeenMessage first = live.begun("what-happened", Map.of());
        live.order("Pause");
        first.await(seen -> seen.text().contains("The host has paused the round."));
        move(library);
        SeenMessage second = live.questionIn(library, 1);
        isLeft(first, library);
        move(stand.room);
        SeenMessage third =
                stand.room.await(seen -> seen.id() != first.id() && seen.hasButton("A"));
        isLeft(second, stand.room);
        assertThat(third.id()).isGreaterThan(second.id());
        assertThat(ben.press(third, "A").message().text()).startsWith("You chose **A**.");
        third.await(seen -> seen.text().contains("1 of 1 have answered"));
    }

    @Test
    void the_lobby_that_was_left_behind_says_when_all_is_over() {
        live.begun("what-happened", Map.of());
        SeenMessage lobby = live.lobby();
        move(library);
        live.questionIn(library, 1);
        live.order("End the round");
        stand.ada.press(live.panel(), "End it").message();
        library.await(seen -> seen.hasButton("My result"));
        lobby.await(seen -> seen.text().contains("The round is over.") && !seen.hasButton("Join"));
    }
}
