package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as people write them: with titles, in another country's spelling, apart or together.
final class NamesTest {
    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Gustav {Stresemann}          | Herr Stresemann           | right SHORT_FORM
                    Rosa {Luxemburg}             | Frau Luxemburg            | right SHORT_FORM
                    Rosa {Luxemburg}             | Karla Luxemburg           | nearly OTHER_NAME
                    Stephen {Douglas}            | Steven Douglas            | right REQUIRED_WORDS
                    Heinrich {Himmel}            | Henry Himmel              | right REQUIRED_WORDS
                    Heinrich {Himmel}            | Hans Himmel               | nearly OTHER_NAME
                    {Guinea} [reject Newguinea]  | New Guinea                | wrong REJECTED
                    {Guinea} [reject Newguinea]  | in Guinea                 | right REQUIRED_WORDS
                    {Redcoats}                   | it was the red coats      | right REQUIRED_WORDS
                    {red} {coats}                | it was the redcoats       | right REQUIRED_WORDS
                    {notable}                    | he was not able           | wrong NO_MATCH
                    {Naseby} [reject Oxford]     | Naseby near Oxford        | right REQUIRED_WORDS
                    {Naseby} [reject Oxford]     | Naseby, close to Oxford   | right REQUIRED_WORDS
                    {Naseby} [reject Oxford]     | near Oxford               | wrong REJECTED
                    {Naseby} [reject Oxford]     | Oxford near Naseby        | wrong SHOTGUN
                    {Naseby} [reject Oxford]     | Naseby or near Oxford     | wrong SHOTGUN
                    {Henry} I [reject Henry II]  | Henry II                  | wrong REJECTED
                    {Henry} I [reject Henry II]  | Henry the First           | right NUMBER
                    {Henry} Bolingbroke          | Charles Henry             | nearly OTHER_NAME
                    {Henry} Bolingbroke          | King Henry                | right SHORT_FORM
                    {Bolingbroke}                | Charles Bolingbroke       | right REQUIRED_WORDS
                    {occupation} of {Korea}      | Korea's occupation of China | wrong OTHER_NAME
                    {occupation} of {Korea}      | Japan's occupation of Korea | right REQUIRED_WORDS
                    {occupation} of Korea        | an occupation of China    | wrong OTHER_NAME
                    {occupation} of Korea        | occupation of northern Korea | right REQUIRED_WORDS
                    Andrew {Jackson}             | Jackson Pollock           | nearly OTHER_NAME
                    Andrew {Jackson}             | Jackson, Andrew           | right REQUIRED_WORDS
                    Friedrich {Ebert}            | Fritz Ebert               | right REQUIRED_WORDS
                    {weavers}                    | the weaver masters        | wrong OTHER_OWNER
                    {Rubens}                     | a pupil of Rubens         | wrong OTHER_OWNER
                    {Rubens}                     | Rubens' teacher           | wrong OTHER_OWNER
                    """)
    void a_marked_name_may_be_written_otherwise(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Emma Calvé                      | Madame Calvé        | right SHORT_FORM
                    Horatio Nelson                  | Lord Nelson         | right SHORT_FORM
                    Geoffrey Howe                   | Jeffrey Howe        | right REQUIRED_WORDS
                    Geoffrey Howe                   | William Howe        | wrong OTHER_NAME
                    Orville Wright/Wilbur Wright    | Orville and Wilbur Wright | right REQUIRED_WORDS
                    Robert Peary/Matthew Henson     | Peary and Matthew   | right SHORT_FORM
                    Robert Peary/Matthew Henson     | Peary and Cook      | wrong OTHER_NAME
                    Rubens                          | a student of Rubens | wrong OTHER_OWNER
                    Raphael Sanzio/Raphael          | Raphael Semmes      | wrong OTHER_NAME
                    Raphael Sanzio/Raphael          | Raphael of Urbino   | right REQUIRED_WORDS
                    John Adams/Adams                | Ansel Adams         | wrong OTHER_NAME
                    Johann Sebastian Bach/Bach      | Anna Bach           | wrong OTHER_NAME
                    Johann Sebastian Bach/Bach      | J. S. Bach          | right SHORT_FORM
                    shin bone/tibia                 | the tibia, or shin bone | right REQUIRED_WORDS
                    John Adams/Adams                | President Adams     | right SHORT_FORM
                    John H. C. Milne/John Milne     | John C. Milne       | wrong OTHER_NAME
                    John H. C. Milne/John Milne     | John H. Milne       | right SHORT_FORM
                    Norwegian krone/krone           | Danish krone        | wrong OTHER_NAME
                    Jaws                            | Jaws II             | wrong OTHER_NAME
                    Jaws                            | Jaws (1975)         | right REQUIRED_WORDS
                    Jaws 2                          | Jaws II             | right NUMBER
                    Emma Calvé                      | Calvé, a French singer | right SHORT_FORM
                    Emma Calvé                      | Calvé, Maria        | wrong OTHER_NAME
                    Dallas, Texas                   | Dallas TX           | right EXACT
                    """)
    void a_golden_name_may_be_written_otherwise(String golden, String given, String expected) {
        assertThat(Keys.grade(Keys.golden("who was it", golden), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2} for {1} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Which river is it?      | {Danube}            | the Danube Canal        | wrong OTHER_NAME
                    Which canal is it?      | {Suez} Canal        | the Gulf of Suez        | wrong OTHER_NAME
                    Which canal is it?      | {Suez} Canal        | the Suez Canal Company  | wrong OTHER_NAME
                    Which canal is it?      | {Suez} Canal        | the Suez canal          | right EXACT
                    Which revolt began?     | {Russian} Revolution | the Russian Civil War  | wrong OTHER_NAME
                    Which ocean is it?      | {Pacific} Ocean     | the Pacific coast       | wrong OTHER_NAME
                    Which paper was it?     | Washington {Post}   | the Washington Post     | right EXACT
                    Which company was it?   | {Suez}              | the Suez Company        | right REQUIRED_WORDS
                    Which planet is it?     | {Jupiter}           | the moons of Jupiter    | wrong OTHER_OWNER
                    Which river is it?      | {Rhine}             | a tributary of the Rhine | wrong OTHER_OWNER
                    Where is it?            | {Rhine}             | the mouth of the Rhine  | right REQUIRED_WORDS
                    Which town is it?       | {Trier}             | the Bishop of Trier     | wrong OTHER_OWNER
                    Which war was it?       | {revolutionary} {war} [or American revolutionary war] | French revolutionary war | wrong OTHER_NAME
                    Which war was it?       | {revolutionary} {war} [or American revolutionary war] | the US revolutionary war | right REQUIRED_WORDS
                    Who was it?             | Iosif Vissarionovich {Stalin} | I. V. Stalin  | right SHORT_FORM
                    """)
    void a_thing_called_after_it_is_not_it(
            String question, String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line).asking(question), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {secret}                     | secret, public, open            | wrong SHOTGUN
                    {secret}                     | secret, that is hidden          | right REQUIRED_WORDS
                    {secret}                     | secret / public                 | wrong SHOTGUN
                    {blue}, {white} and {red}    | blue, white, red and green      | wrong SHOTGUN
                    {blue}, {white} and {red}    | blue, white, red, green         | wrong SHOTGUN
                    {blue}, {white} and {red}    | red and white and blue, upright | right REQUIRED_WORDS
                    """)
    void a_list_may_have_no_more_than_the_key(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }
}
