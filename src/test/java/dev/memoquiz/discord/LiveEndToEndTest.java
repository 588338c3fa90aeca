package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A live round from its lobby to its end, through the real JDA and a real database.
final class LiveEndToEndTest extends LiveEndToEnd {
    LiveEndToEndTest(DatabaseKind database) {
        super(database);
    }

    @Test
    void a_class_plays_one_question_from_the_lobby_to_the_end() {
        SeenMessage panel = live.start("what-happened", Map.of());
        SeenMessage lobby = live.lobby();
        assertThat(lobby.text())
                .contains("The lamp that went out", "hosted by Ada", "Nobody has joined yet.");
        assertThat(lobby.pings()).isFalse();
        Person ben = live.player("Ben");
        assertThat(ben.press(lobby, "Join").message().text()).startsWith("You are in.");
        lobby.await(seen -> seen.text().contains("1 player has joined."));

        stand.ada.press(panel, "Start").message();
        SeenMessage question = live.question(1);
        assertThat(question.text()).contains("What happened on Tuesday night?", "0 of 1 have");
        SeenMessage chosen = ben.press(question, letter(question, "The glass broke")).message();
        assertThat(chosen.ephemeral()).isTrue();
        assertThat(chosen.text()).contains("You chose **", "You can change it until");
        question.await(seen -> seen.text().contains("1 of 1 have answered"));

        stand.ada.press(panel, "Refresh").message();
        stand.ada.press(panel, "Reveal").message();
        question.await(seen -> seen.text().contains("Right answer:"));
        assertThat(question.text())
                .contains("The lamp went out", "clause 2, page 6", "What led most astray");
        assertThat(question.attachments()).containsExactly("votes.png");

        stand.ada.press(panel, "See the result").message();
        SeenMessage end = live.end();
        assertThat(end.text()).contains("The round is over: 1 question", "**1** Ben · 0 points");
        assertThat(ben.press(end, "My result").message().text())
                .contains("Place 1 of 1", "What you missed");
    }
}
