package dev.memoquiz.domain.typed.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.Keys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Clauses that speak of an answer's order or of parts of it, as quizbowl packets word them.
final class PartsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{Stettin} and {Trieste} [in any order]",
                "{Stettin} and {Trieste} [in either order; or vice versa]",
                "{Stettin} and {Trieste} [accept in either order]",
                "{Stettin} and {Trieste} [accept answers in any order]",
                "{Stettin} and {Trieste} [order does not matter]",
                "{Stettin} and {Trieste}, in any order",
                "{Stettin} and {Trieste} (in either order)",
            })
    void words_on_the_order_are_no_answer(String line) {
        assertThat(texts(Keys.line(line).accepted())).containsExactly("Stettin and Trieste");
    }

    @Test
    void the_same_words_are_read_over_behind_another_form_and_literal_in_quotes() {
        assertThat(texts(Keys.line("Gog [or Magog and Gog in any order]").accepted()))
                .containsExactly("Gog", "Magog and Gog");
        assertThat(texts(Keys.line("Gog [or \"in any order\"]").accepted()))
                .containsExactly("Gog", "in any order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prompt on either",
                "prompt on either alone",
                "prompt on either one",
                "prompt on any one",
                "prompt on any one of them",
                "prompt on only one",
                "prompt on just one word",
                "prompt on a single name",
                "prompt on one of the two by itself",
                "prompt on any one or two of these",
                "prompt on one or two of the three",
                "prompt on partial answers",
            })
    void a_prompt_on_parts_is_one_on_each(String clause) {
        AnswerLine line =
                Keys.line(
                        "{iron} and {blood} [%s with \"And?\"; or Eisen and Blut]"
                                .formatted(clause));

        assertThat(line.prompts())
                .extracting(prompt -> prompt.form().text())
                .containsExactly("iron", "blood", "Eisen", "Blut");
        assertThat(line.prompts()).extracting(Prompt::question).containsOnly("And?");
    }

    @Test
    void a_prompt_on_two_is_one_on_each_pair() {
        assertThat(prompted("{Texas}, {New Mexico} and {Arizona} [prompt on any two]"))
                .containsExactly("Texas New Mexico", "Texas Arizona", "New Mexico Arizona");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Texas, New Mexico and Arizona [prompt on any one] | Texas,New Mexico,Arizona
                    {western} part of the {Pacific} [prompt on either] | western,Pacific
                    {iron} and {blood} [prompt on iron or blood alone] | iron,blood
                    {one} hundred [prompt on one]                      | one
                    {one} hundred [prompt on "either"]                 | either
                    {one} hundred [prompt on either hand]              | either hand
                    """)
    void parts_stand_in_braces_or_between_commas_and_the_word_and(String line, String prompted) {
        assertThat(prompted(line)).containsExactly(prompted.split(",", -1));
    }

    @Test
    void what_is_rejected_alone_or_inside_an_answer_is_rejected_as_it_is() {
        AnswerLine line =
                Keys.line(
                        "{Texas} [reject answers that include California; reject Utah alone; reject either alone]");

        assertThat(texts(line.rejected())).containsExactly("California", "Utah");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {Stettin} and {Trieste} [or Szczecin for Stettin]      | Szczecin and Trieste
                    {iron} and {blood} [accept steel for iron]             | steel and blood
                    {iron} and {blood} [or "steel" for "iron"]             | steel and blood
                    the {war} of {1812} [or fight in place of war]         | the fight of 1812
                    {New} {Mexico} and {Utah} [or Nuevo for New Mexico]    | Nuevo and Utah
                    """)
    void x_for_y_is_the_answer_with_x_in_the_place_of_y(String line, String second) {
        AnswerLine read = Keys.line(line);

        assertThat(texts(read.accepted())).containsExactly(read.main().text(), second);
    }

    @Test
    void two_of_them_may_be_made_at_once() {
        assertThat(texts(Keys.line("{A} and {B} [or C for A; or D for B]").accepted()))
                .containsExactly("A and B", "C and B", "A and D", "C and D");
    }

    @Test
    void required_words_stay_so_when_another_takes_their_place() {
        Form swapped =
                Keys.line("the {Stettin} of now [or Szczecin in place of Stettin]")
                        .accepted()
                        .get(1);

        assertThat(swapped.text()).isEqualTo("the Szczecin of now");
        assertThat(swapped.requires(0)).isTrue();
        assertThat(swapped.requires(2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "votes for women",
                "{suffrage} of {women} [or votes for women]",
                "{suffrage} for {women} [accept votes for women]",
                "{suffrage} [accept votes for women]",
            })
    void an_answer_with_for_in_it_stays_one(String line) {
        assertThat(texts(Keys.line(line).accepted())).endsWith("votes for women");
    }

    @Test
    void forty_swaps_do_not_grow_beyond_measure() {
        StringBuilder line = new StringBuilder("{a}, {b}, {c}, {d}, {e}, {f}");
        String[] parts = {"a", "b", "c", "d", "e", "f"};
        for (int i = 0; i < 42; i++) {
            line.append("; or x").append(i).append(" for ").append(parts[i % 6]);
        }

        assertThat(Keys.line(line.toString()).accepted()).hasSizeLessThan(42 * 16);
    }

    private static List<String> prompted(String line) {
        return Keys.line(line).prompts().stream().map(prompt -> prompt.form().text()).toList();
    }

    private static List<String> texts(List<Form> forms) {
        return forms.stream().map(Form::text).toList();
    }
}
