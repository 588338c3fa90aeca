package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text with characters that a database, a picture or JSON may not take: zero bytes and halves of pairs.
final class LiveOddTextEndToEndTest extends LiveEndToEnd {
    LiveOddTextEndToEndTest(DatabaseKind database) {
        super(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\ud83d", "\ude00", "\u0000\ud83d\u0000"})
    void a_typed_answer_is_kept_graded_and_shown_in_the_table(String odd) {
        SeenMessage question = live.begun("what-broke-the-night", Map.of());
        Person ben = live.player("Ben");
        SeenModal form = ben.press(question, "Write the answer").modal();
        assertThat(ben.submit(form, Map.of("text", "dog" + odd)).message().text())
                .isEqualTo("You answered: “dog”. You can change it until the question closes.");
        for (String name : new String[] {"Cy", "Dora"}) {
            Person other = live.player(name);
            SeenModal theirs = other.press(question, "Write the answer").modal();
            other.submit(theirs, Map.of("text", "kee" + odd + "per")).message();
        }
        question.await(seen -> seen.text().contains("3 of 3 have answered"));
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        live.order("See the result");
        SeenMessage end = live.end();
        assertThat(end.text()).contains("**1** Ben · 1 point");
        assertThat(ben.press(end, "My result").message().text()).contains("Place 1 of 3");
        assertThat(live.file(stand.ada.press(end, "Table of answers").message())).contains("dog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B\u0000en", "B\ud83den", "Ben\ude00", "\ud83d", "\u0000"})
    void a_name_joins_votes_hosts_and_stands_in_the_standings(String name) {
        SeenMessage question = live.begun("what-happened", Map.of());
        Person odd = live.teacher(name);
        assertThat(odd.press(question, letter(question, "The lamp went out")).message().text())
                .startsWith("You chose");
        question.await(seen -> seen.text().contains("1 of 1 have answered"));
        SeenMessage panel = odd.in(stand.room).slash("live host").message();
        assertThat(odd.press(panel, "Take over").message().text())
                .contains("You are the host now.");
        odd.press(panel, "Reveal").message();
        question.await(seen -> seen.text().contains("Right answer:"));
        odd.press(panel, "Players").message();
        odd.press(panel, "Host controls").message();
        odd.press(panel, "See the result").message();
        SeenMessage end = live.end();
        assertThat(end.text()).contains("1 point");
        assertThat(live.file(odd.press(end, "Table of answers").message()))
                .contains("discord:" + odd.user().id());
    }
}
