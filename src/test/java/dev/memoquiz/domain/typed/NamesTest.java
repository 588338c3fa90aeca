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
                    """)
    void a_golden_name_may_be_written_otherwise(String golden, String given, String expected) {
        assertThat(Keys.grade(Keys.golden("who was it", golden), given)).isEqualTo(expected);
    }
}
