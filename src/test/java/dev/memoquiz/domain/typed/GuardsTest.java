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
        var line =
                Keys.line("{believed}").asking("How sure was the Government of the United States?");
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
                    {Matsuoka} [prompt on Japanese Minister; prompt on minister] | the Italian minister | wrong OTHER_NAME
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

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    British {Prime} {Minister} | former British Prime Minister   | wrong OTHER_NAME
                    British {Prime} {Minister} | British Deputy Prime Minister   | wrong OTHER_NAME
                    Deputy {Prime} {Minister}  | the Deputy Prime Minister       | right EXACT
                    {Churchill}                | the former Prime Minister Churchill | right REQUIRED_WORDS
                    Treaty of {Versailles}     | the Palace of Versailles        | wrong OTHER_NAME
                    Treaty of {Versailles}     | the Peace of Versailles         | right SHORT_FORM
                    {Marshall} Plan            | the Marshall Doctrine           | wrong OTHER_NAME
                    Otto von {Bismarck}        | Herbert von Bismarck            | nearly OTHER_NAME
                    Otto von {Bismarck}        | Chancellor von Bismarck         | right SHORT_FORM
                    {British} {Prime} {Minister} [prompt on Prime Minister] | Prime Minister of Canada | wrong OTHER_NAME
                    {Suez} {Canal} [prompt on canal] | Kiel Canal                | wrong OTHER_NAME
                    {Suez} {Canal} [prompt on canal] | the Canal                 | nearly PROMPT
                    {freedom} of the {press} [prompt on freedom] | freedom of religion | wrong OTHER_NAME
                    {freedom} of the {press} [prompt on freedom] | freedom of some kind | nearly PROMPT
                    {sale} of the {banks} [prompt on banks] | nationalisation of the banks | wrong OTHER_NAME
                    {northern} {Italy}         | north-eastern Italy             | wrong OTHER_NAME
                    {merchants}                | merchants from China            | right REQUIRED_WORDS
                    Dutch {merchants}          | merchants from China            | wrong OTHER_NAME
                    {suffrage}                 | suffrage for the rich only      | wrong OTHER_NAME
                    {Berlin}                   | Berlin only                     | right REQUIRED_WORDS
                    """)
    void another_rank_kind_or_half_is_another_name(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {armistice}    | the end of the armistice             | wrong NEGATION
                    {1918}         | at the end of 1918                   | right REQUIRED_WORDS
                    {tariffs}      | an end to tariffs                    | wrong NEGATION
                    {Berlin}       | in the end to Berlin                 | right REQUIRED_WORDS
                    {negotiate}    | he failed to negotiate               | wrong NEGATION
                    {Berlin}       | I don't doubt it was Berlin          | right REQUIRED_WORDS
                    {Berlin}       | it can't have been anything but Berlin | right REQUIRED_WORDS
                    {Berlin}       | anything but Berlin                  | wrong NEGATION
                    {reluctance}   | not without reluctance               | right REQUIRED_WORDS
                    {useful}       | little useful                        | wrong NEGATION
                    {useful}       | a little useful                      | right REQUIRED_WORDS
                    {Berlin}       | Berlin would not be the goal         | wrong NEGATION
                    {male} {suffrage} [prompt on suffrage] | female suffrage | wrong NEGATION
                    {Luddites}     | Luddites as well as Chartists        | wrong SHOTGUN
                    {Churchill} [reject Chamberlain] | Churchill, after Chamberlain had resigned | right REQUIRED_WORDS
                    {Churchill} [reject Chamberlain] | Churchill, after Chamberlain | wrong SHOTGUN
                    {Hirohito}     | Hirohito's Prime Minister            | wrong OTHER_OWNER
                    {Umansky}      | Umanskys secretary                   | wrong OTHER_OWNER
                    {Goebbels}     | Goebbels, the minister of propaganda | right REQUIRED_WORDS
                    {Goebbels}     | Goebbels minister of propaganda      | right REQUIRED_WORDS
                    {Goebbels}     | Goebbels's secretary                 | wrong OTHER_OWNER
                    {Goebbels}     | Goebbels' secretary                  | wrong OTHER_OWNER
                    {Japan}        | the Emperor of Japan                 | wrong OTHER_OWNER
                    {Emperor} of {Japan} | an adviser to the Emperor of Japan | wrong OTHER_OWNER
                    {unions}       | the leaders of the unions            | wrong OTHER_OWNER
                    {Japan}        | Japan's leaders                      | right REQUIRED_WORDS
                    {1100000}      | 1 100 000                            | right EXACT
                    {921}          | at least 921                         | wrong BOUND
                    {921}          | by 921                               | wrong BOUND
                    {921}          | by 921 votes                         | right REQUIRED_WORDS
                    {12}           | 12 percent                           | wrong OTHER_NUMBER
                    few {days}     | less than a few days                 | wrong BOUND
                    {Berlin}       | near Berlin                          | right REQUIRED_WORDS
                    """)
    void what_undoes_lists_owns_or_measures_it(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2} for {1} to {0} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Who led them?              | {Kerensky}    | Kerensky did not lead them  | wrong NEGATION
                    Who did not lead them?     | {Kerensky}    | Kerensky did not want to    | right REQUIRED_WORDS
                    Who led them?              | {Kerensky}    | Kerensky's speech           | wrong OTHER_OWNER
                    Who led them?              | {Kerensky}    | Kerensky, a lawyer          | right REQUIRED_WORDS
                    Where was the treaty signed? | {Berlin}    | near Berlin                 | wrong BOUND
                    When did they meet?        | {conference}  | after the conference        | right REQUIRED_WORDS
                    How many came?             | {12}          | twelfth                     | wrong OTHER_NUMBER
                    Which king was it?         | {12}          | the twelfth                 | right NUMBER
                    Which country stayed out?  | {Sweden}      | the Swedish army            | wrong OTHER_OWNER
                    Who stayed out?            | {Sweden}      | the Swedish army            | right REQUIRED_WORDS
                    How did the king sign it?  | {gladly}      | the minister signed gladly  | wrong OTHER_OWNER
                    How did the king sign it?  | {gladly}      | the king signed gladly      | right REQUIRED_WORDS
                    What did Welles tell the Ambassador? | {observations} | Umansky's observations | wrong OTHER_OWNER
                    What did Welles tell the Ambassador? | {observations} | Welles's observations | right REQUIRED_WORDS
                    What would Matsuoka make, in the Ambassador's view? | {effort} | the Ambassador's effort | wrong OTHER_OWNER
                    What did the Ambassador's friend make? | {effort} | the Ambassador's effort | right REQUIRED_WORDS
                    """)
    void the_question_tells_what_an_answer_may_add(
            String question, String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line).asking(question), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {Germany} and {allies} | Germany's allies but not Germany itself | wrong NEGATION
                    {Germany} and {allies} | not Germany alone but Germany and its allies | right REQUIRED_WORDS
                    {Germany} and {allies} | Germany and its allies, not Germany alone | right REQUIRED_WORDS
                    {state} it [or he did not {state} it] | he did state it  | wrong NEGATION
                    {state} it [or he did not {state} it] | he did not state it, as I said | right ALIAS
                    {state} it [or he did not {state} it] | to state it      | right REQUIRED_WORDS
                    general {conference}   | the general conference, not the press conference | right REQUIRED_WORDS
                    {Berlin}               | Berlin, but not Berlin            | wrong NEGATION
                    {nothing}              | not nothing                       | wrong NEGATION
                    {nothing}              | they know nothing of it           | right REQUIRED_WORDS
                    {action}               | nobody knew what action it was    | right REQUIRED_WORDS
                    {action}               | nobody knew any action            | wrong NEGATION
                    {here}                 | here or against                   | wrong SHOTGUN
                    {1941}                 | 1941 or so                        | right REQUIRED_WORDS
                    """)
    void what_is_taken_back_denied_twice_or_offered_beside_a_little_word_is_wrong(
            String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2} for {1} to {0} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In what state did it leave Japan? | {doubt}   | it would leave China in doubt    | wrong OTHER_OWNER
                    In what state did it leave Japan? | {doubt}   | it would leave the Japanese in doubt | right REQUIRED_WORDS
                    What did they want for the Jewish people? | a {home} | a home for the Arabs | wrong OTHER_OWNER
                    What did they want for the Jewish people? | a {home} | a home for the Jews  | right REQUIRED_WORDS
                    What did they want for the Jewish people? | a {home} | a home for European Jews | right REQUIRED_WORDS
                    What did they want for Japan? | a {home}      | a home for the Japanese          | right REQUIRED_WORDS
                    How did the war go for Japan? | {not} to Japan's {advantage} | not to America's advantage | wrong OTHER_OWNER
                    How did the war go for Japan? | {not} to Japan's {advantage} | not to Japanese advantage | right REQUIRED_WORDS
                    What does the Government get? | {no} support  | no support for the Soviets       | wrong OTHER_OWNER
                    What does the Government get? | {no} support  | no support for the ministers     | wrong OTHER_OWNER
                    What does the Government get? | {no} support  | no support for it                | right REQUIRED_WORDS
                    What did the Government do?   | {appeasement} | appeasement of Germany           | right REQUIRED_WORDS
                    About what did it leave Japan uncertain? | {action} [or its action] | the action that Germany might take | wrong OTHER_OWNER
                    About what did it leave Japan uncertain? | {action} [or its action] | action Germany would take          | wrong OTHER_OWNER
                    About what did it leave Japan uncertain? | {action} [or British action] | the action that Britain might take | right REQUIRED_WORDS
                    About what did it leave Japan uncertain? | {action} [or its action] | the action that it might take      | right REQUIRED_WORDS
                    """)
    void what_is_said_of_one_is_not_said_of_another(
            String question, String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line).asking(question), given)).isEqualTo(expected);
    }
}
