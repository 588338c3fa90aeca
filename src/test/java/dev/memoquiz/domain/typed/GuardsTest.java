package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What spoils the words that an answer shares with its key, next to what looks like it and does not.
final class GuardsTest {
    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    I {gathered}           | the Ambassador gathered           | wrong OTHER_OWNER
                    {gathered} [or I gathered] | the Soviet Government had gathered | wrong OTHER_OWNER
                    {gathered} [or I gathered] | gathered by the Ambassador    | wrong OTHER_OWNER
                    {gathered} [or I gathered] | Welles gathered               | right REQUIRED_WORDS
                    {gathered} [or I gathered] | what he gathered              | right REQUIRED_WORDS
                    {gathered} [or I gathered] | gathered from the Ambassador  | right REQUIRED_WORDS
                    {gathered}             | the Ambassador gathered           | right REQUIRED_WORDS
                    """)
    void what_the_writer_did_was_done_by_nobody_else(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "the Ambassador believed, wrong OTHER_OWNER",
        "Germany had believed, wrong OTHER_OWNER",
        "the American Government believed, right REQUIRED_WORDS",
        "the US believed, right REQUIRED_WORDS",
        "it believed, right REQUIRED_WORDS",
        "it told the Ambassador that it believed, right REQUIRED_WORDS",
    })
    void nobody_of_whom_the_question_does_not_speak_did_it(String given, String expected) {
        var line = Keys.line("{believed}").asking("How sure was the Government of the United States?");
        assertThat(Keys.grade(line, given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {western} {Pacific}    | western Pacific islands           | wrong OTHER_NAME
                    {western} {Pacific}    | the coasts of the western Pacific | wrong OTHER_NAME
                    {western} {Pacific}    | islands in the western Pacific    | wrong OTHER_NAME
                    {western} {Pacific}    | western Pacific Ocean             | right REQUIRED_WORDS
                    {western} {Pacific}    | the western Pacific region        | right REQUIRED_WORDS
                    {west} {coast}         | the west coast                    | right EXACT
                    {Normandy}             | the coast of Normandy             | right REQUIRED_WORDS
                    {western} {Pacific}    | southwestern Pacific              | wrong OTHER_NAME
                    {southwestern} {Pacific} | the south-west Pacific          | right REQUIRED_WORDS
                    {southwestern} {Pacific} | the southwesten Pacific         | right TYPO
                    {southwestern} {Pacific} | the western Pacific             | wrong NO_MATCH
                    {western} {Pacific} [prompt on Pacific] | South Pacific    | wrong OTHER_NAME
                    {western} {Pacific} [prompt on Pacific] | Pacific Ocean    | nearly PROMPT
                    {western} {Pacific} [prompt on west] | Western Pakistan    | wrong OTHER_NAME
                    {western} {Pacific} [prompt on west] | western Pakistan    | wrong OTHER_NAME
                    {Matsuoka} [prompt on Foreign Minister] | Foreign Minister of Japan | nearly PROMPT
                    """)
    void an_area_is_neither_its_coast_nor_another_point_of_the_compass(
            String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Acting {Secretary} of {State} | Soviet Acting Secretary of State | wrong OTHER_NAME
                    Acting {Secretary} of {State} | Acting Secretary of State of Japan | wrong OTHER_NAME
                    Acting {Secretary} of {State} | the American Acting Secretary of State | right REQUIRED_WORDS
                    {Secretary} of {State} for India | the British Secretary of State for India | wrong OTHER_NAME
                    British {Secretary} of {State} | the British Secretary of State | right EXACT
                    United {States} [or US] | United States of Brazil          | wrong OTHER_NAME
                    United {States} [or US] | the United States of Europe      | wrong OTHER_NAME
                    United {States} [or US] | United Mexican States            | wrong OTHER_NAME
                    United {States} [or US] | United States of America         | right REQUIRED_WORDS
                    United {States} [or US] | the United States of course      | right REQUIRED_WORDS
                    United {States} [or US] | Government of the U.S.           | right REQUIRED_WORDS
                    United {States} [or US] | Government of the United States  | right REQUIRED_WORDS
                    United {States} [or US] | an ally of the United States     | wrong OTHER_OWNER
                    Soviet {Union}          | the Soviet Union's government    | right REQUIRED_WORDS
                    Soviet {Union}          | the Soviet Union's allies        | wrong OTHER_OWNER
                    """)
    void a_country_may_stand_for_its_government_but_not_for_its_namesake(
            String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {complete} {uncertainty} [prompt on uncertainty] | incomplete uncertainty | wrong NEGATION
                    {complete} {uncertainty} [prompt on uncertainty] | slight uncertainty     | wrong NEGATION
                    {complete} {uncertainty} [prompt on uncertainty] | great uncertainty      | nearly PROMPT
                    {few} {weeks} [prompt on weeks] | many weeks                | wrong NEGATION
                    {few} {weeks} [prompt on weeks] | several weeks             | nearly PROMPT
                    {few} {weeks}                   | only a very few weeks ago | right REQUIRED_WORDS
                    great {appreciation}   | little appreciation               | wrong NEGATION
                    {appreciation}         | little appreciation               | wrong NEGATION
                    {appreciation}         | great appreciation                | right REQUIRED_WORDS
                    {village}              | a little village                  | right REQUIRED_WORDS
                    {Turkey}               | Turkey, but with little doubt     | right REQUIRED_WORDS
                    {little} {interest}    | little interest                   | right EXACT
                    {information}          | formal information                | right REQUIRED_WORDS
                    """)
    void another_degree_may_say_the_opposite(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }
}
