package dev.memoquiz.domain.typed.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.Keys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerLineTest {
    @Test
    void every_clause_of_the_grammar_is_read() {
        AnswerLine line =
                Keys.line(
                        "Konstantin Alexandrovich {Umansky} [or Oumansky; accept the Envoy or the Minister;"
                                + " prompt on Konstantin with \u201cSurname?\u201d; prompt on Soviet; reject Welles or Hull]");

        assertThat(texts(line.accepted()))
                .containsExactly(
                        "Konstantin Alexandrovich Umansky",
                        "Oumansky",
                        "the Envoy",
                        "the Minister");
        assertThat(line.prompts())
                .extracting(Prompt::question)
                .containsExactly("Surname?", "Can you be more exact?");
        assertThat(texts(line.rejected())).containsExactly("Welles", "Hull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sumner {Welles}",
                "Sumner <u>Welles</u>",
                "Sumner <b><u>Welles</u></b>",
                "Sumner **Welles**",
                "Sumner __Welles__",
                "Sumner **__Welles__**",
                "Sumner _Welles_",
                "Sumner _Wel_les",
                "Sumner <em>{Welles}</em>",
                "<i>Sumner</i> {Welles}",
                "Sumner {Wel}les"
            })
    void required_words_are_marked_in_any_of_the_usual_ways(String text) {
        Form main = Keys.line(text).main();

        assertThat(main.text()).isEqualTo("Sumner Welles");
        assertThat(main.requires(0)).isFalse();
        assertThat(main.requires(1)).isTrue();
    }

    @Test
    void italics_and_underscores_inside_words_or_alone_mark_nothing() {
        for (String text : List.of("<em>Moby Dick</em>", "<i>Moby Dick</i>")) {
            Form title = Keys.line(text).main();
            assertThat(title.text()).isEqualTo("Moby Dick");
            assertThat(title.requires(0)).isTrue();
            assertThat(title.requires(1)).isTrue();
        }
        assertThat(Keys.line("snake_case_name").main().text()).isEqualTo("snake_case_name");
        assertThat(Keys.line("a _ b").main().text()).isEqualTo("a _ b");
    }

    @Test
    void signs_of_the_grammar_are_literal_after_a_backslash_or_in_quotes() {
        AnswerLine line =
                Keys.line("a\\;b \\[c\\] \\{d\\} [or \"either or; both\"; or \\\"quoted\\\"]");

        assertThat(texts(line.accepted()))
                .containsExactly("a;b [c] {d}", "either or; both", "\"quoted\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Konstantin {Umansky} [or Oumansky; prompt on Konstantin with \"Which?\"; reject Welles]",
                "Konstantin {Umansky} [or Oumansky] [prompt on Konstantin by asking \"Which?\"] [reject Welles]",
                "Konstantin {Umansky} OR Oumansky; prompt Konstantin with\"Which?\"; reject Welles",
                "Konstantin {Umansky}\u00a0or\u00a0Oumansky [anti-prompt on Konstantin with \"{Which}?\"; reject\u00a0Welles]"
            })
    void clauses_may_be_written_in_other_ways(String text) {
        AnswerLine line = Keys.line(text);

        assertThat(texts(line.accepted())).containsExactly("Konstantin Umansky", "Oumansky");
        assertThat(line.prompts()).extracting(Prompt::question).containsExactly("Which?");
        assertThat(line.prompts()).extracting(it -> it.form().text()).containsExactly("Konstantin");
        assertThat(texts(line.rejected())).containsExactly("Welles");
    }

    @Test
    void words_for_a_moderator_are_answers_in_quotes_and_beside_other_words() {
        assertThat(texts(Keys.line("one [accept \"either\"; accept either hand]").accepted()))
                .containsExactly("one", "either", "either hand");
    }

    @Test
    void or_inside_required_words_is_one_of_them() {
        assertThat(texts(Keys.line("{trial or error} [or <u>hit or miss</u>]").accepted()))
                .containsExactly("trial or error", "hit or miss");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Berlin [or Rome            | 8  | never closed
                    Berlin or Rome]            | 15 | no opening
                    {Berlin                    | 1  | never closed
                    Berlin}                    | 7  | no opening
                    Berlin [or ]               | 11 | no word
                    Berlin [; or Rome]         | 9  | empty
                    Berlin [perhaps Rome]      | 9  | no known word
                    Berlin [or Rome] and more  | 16 | after the closing
                    Berlin [reject berlin]     | 16 | both accepted and rejected
                    Peter {Stone} [reject Stone] | 23 | rejected, and yet enough
                    {Old} {Stone} [or Peter Stone; reject Stone Peter] | 39 | both accepted and rejected
                    three [reject 3]           | 15 | both accepted and rejected
                    20 March 1941 [reject March 20, 1941] | 23 | both accepted and rejected
                    Berlin [prompt on B with x]| 26 | not in quotes
                    Berlin [prompt on with ‘x’]| 18 | no word
                    Berlin [prompt on B with ""]| 25 | missing
                    Berlin; perhaps Rome       | 9  | no known word
                    Berlin [accept either]     | 16 | tells a moderator
                    Berlin [prompt on partial answers] | 19 | tells a moderator
                    Berlin [accept Reds before mention; accept equivalents] | 16 | tells a moderator
                    Berlin [prompt on any one of these] | 19 | tells a moderator
                    {A} and {B} [accept either alone] | 21 | tells a moderator
                    Berlin [or "Rome]          | 12 | never closed
                    ''                         | 1  | no word
                    """)
    void each_fault_is_told_with_its_place_and_remedy(String line, int position, String message) {
        AnswerLine.Parsed parsed = AnswerLine.parse(line);

        assertThat(parsed).isInstanceOf(AnswerLine.Parsed.Faulty.class);
        assertThat(((AnswerLine.Parsed.Faulty) parsed).faults())
                .anySatisfy(fault -> {
                    assertThat(fault.position()).isEqualTo(position);
                    assertThat(fault.message()).contains(message);
                    assertThat(fault.remedy()).isNotBlank();
                });
    }

    @Test
    void a_form_that_stands_twice_does_no_harm() {
        AnswerLine line =
                Keys.line(
                        "landowners [or land owners; or Landowners; reject tenants; reject tenants]");

        assertThat(texts(line.accepted())).contains("landowners", "land owners");
        assertThat(texts(line.rejected())).contains("tenants");
    }

    @Test
    void all_faults_of_a_line_come_together_in_order() {
        AnswerLine.Parsed parsed = AnswerLine.parse("Berlin} [perhaps Rome; ; reject berlin");

        assertThat(((AnswerLine.Parsed.Faulty) parsed).faults())
                .extracting(Fault::position)
                .containsExactly(7, 9, 10, 23, 33);
    }

    private static List<String> texts(List<Form> forms) {
        return forms.stream().map(Form::text).toList();
    }

    @Test
    void an_old_title_goes_on_with_or() {
        AnswerLine line = Keys.line("{Moby}-Dick; or, The Whale [or, the white whale]");

        assertThat(texts(line.accepted()))
                .containsExactly("Moby-Dick", "The Whale", "the white whale");
    }
}
