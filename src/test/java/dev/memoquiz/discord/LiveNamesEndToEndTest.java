package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Menu;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Names that are long, equal, run from right to left or are made to mislead.
final class LiveNamesEndToEndTest extends LiveEndToEnd {
    LiveNamesEndToEndTest(DatabaseKind database) {
        super(database);
    }

    /// Another one of that name.
    private Person namesake(String name) {
        var world = stand.discord.world();
        Person person = new Person(world, world.addUser(name, "en-US"));
        person.in(stand.room);
        return person;
    }

    private SeenMessage end() {
        live.order("Reveal");
        live.order("See the result");
        return live.end();
    }

    @Test
    void a_name_from_right_to_left_leaves_rank_and_points_in_their_places() {
        SeenMessage question = live.begun("what-happened", Map.of());
        live.player("מרים 7").press(question, letter(question, "The lamp went out")).message();
        live.player("\u202eneB").press(question, letter(question, "The glass broke")).message();
        assertThat(end().text())
                .contains("**1** \u2068מרים 7\u2069 · 1 point\n", "**2** neB · 0 points");
    }

    @Test
    void a_name_of_eighty_letters_is_cut_where_all_see_it_and_whole_in_the_table() {
        String endless = "Maximiliane ".repeat(7).substring(0, 80).strip() + "x";
        SeenMessage question = live.begun("what-happened", Map.of());
        live.player(endless).press(question, "A").message();
        SeenMessage players = stand.ada.press(live.panel(), "Players").message();
        assertThat(players.menus().getFirst().options().getFirst().label()).isEqualTo(endless);
        stand.ada.press(players, "Host controls").message();
        SeenMessage end = end();
        assertThat(end.text()).contains("**1** Maximiliane Maximiliane", "… · ");
        assertThat(live.file(stand.ada.press(end, "Table of answers").message())).contains(endless);
    }

    @Test
    void two_of_the_same_name_are_told_apart_by_the_host() {
        SeenMessage question = live.begun("what-happened", Map.of());
        Person first = namesake("Ben");
        Person second = namesake("Ben");
        first.press(question, letter(question, "The lamp went out")).message();
        live.player("Cy").press(question, "A").message();
        second.press(question, letter(question, "The glass broke")).message();

        SeenMessage players = stand.ada.press(live.panel(), "Players").message();
        assertThat(players.menus().getFirst().options())
                .extracting(Menu.Option::label)
                .containsExactly("Ben", "Ben", "Cy");
        assertThat(players.json().findValuesAsText("description"))
                .containsExactly("Number 1 of 3 to join", "Number 3 of 3 to join");
        stand.ada
                .choose(
                        players,
                        "Take a player out",
                        players.menus().getFirst().options().get(1).value())
                .message();
        SeenMessage end = end();
        assertThat(end.text()).containsOnlyOnce("Ben · 1 point");
        assertThat(live.file(stand.ada.press(end, "Table of answers").message()))
                .contains("\"Ben\",\"discord:" + first.user().id() + "\"")
                .contains("\"Ben\",\"discord:" + second.user().id() + "\"");
    }
}
