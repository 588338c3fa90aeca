package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers with what they count, days and times of day.
final class AmountsTest {
    @ParameterizedTest(name = "{2} for {1} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    how long did it last   | 30 years/30             | 30 weeks            | wrong OTHER_NUMBER
                    how many years was it  | 30                      | 30 months           | wrong OTHER_NUMBER
                    how many years was it  | 30                      | 30 yrs              | right REQUIRED_WORDS
                    how high is it         | 90 m/295 ft/90          | 90 feet             | wrong OTHER_NUMBER
                    how high is it         | 90 m/90                 | 90 feet             | wrong OTHER_NUMBER
                    how many laps are run  | 12                      | twelfth             | wrong OTHER_NUMBER
                    how many laps are run  | 2000                    | 2 thousand          | right NUMBER
                    which lap was it       | 12                      | twelfth             | right NUMBER
                    how many laps are run  | 12                      | 12 laps, 5 kilometres | right REQUIRED_WORDS
                    how many laps are run  | 12                      | 5 kilometres, 12 laps | right REQUIRED_WORDS
                    how many laps are run  | 12                      | 12 laps, 13 laps    | wrong OTHER_NUMBER
                    how many laps are run  | 12                      | 12 or 13            | wrong OTHER_NUMBER
                    how long is the course | 10 km/6.2 miles         | 6.2 miles (10 km)   | right REQUIRED_WORDS
                    what percentage voted  | 64%                     | 64                  | right SHORT_FORM
                    what percentage voted  | 64%                     | 64 per cent         | right EXACT
                    what was the share     | 64%                     | 64                  | wrong NO_MATCH
                    how hot is it in celsius | 50 degrees/50 °C       | 50                  | right SHORT_FORM
                    how long did he rule  | 30 years/30 years and 2 weeks | 30 weeks      | wrong OTHER_NUMBER
                    how long did he rule  | 30 years/30 years and 2 weeks | 30 years 2 weeks | right REQUIRED_WORDS
                    how many notes has it  | 3                       | 3 (A, C, D) | right REQUIRED_WORDS
                    when did it begin and end | 1618 to 1648         | 1618                | wrong NO_MATCH
                    when did it begin      | 1618 to 1648            | 1618                | right SHORT_FORM
                    how hot is it in fahrenheit | 50 degrees         | 50 °F (10 °C)       | right REQUIRED_WORDS
                    how hot is it in fahrenheit | 50 degrees         | 50 °C               | wrong OTHER_NUMBER
                    when was the battle    | 490 BC                  | 490 AD              | wrong NO_MATCH
                    when was the battle    | 1066                    | 1066 BC             | wrong OTHER_NUMBER
                    when was the battle    | 1066                    | AD 1066             | right REQUIRED_WORDS
                    when does the shop close | 5:30 pm/17:30         | 17.30               | right NUMBER
                    when does the shop close | 5:30 pm               | it opens at 5:30 pm | wrong NEGATION
                    which colours are used | black, white, gold      | black and white     | wrong NO_MATCH
                    which colours are used | black, white, gold      | white, gold, black  | right REQUIRED_WORDS
                    """)
    void a_number_is_right_with_what_it_counts(
            String question, String golden, String given, String expected) {
        assertThat(Keys.grade(Keys.golden(question, golden), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10:15 am      | 10.15 a.m.                     | right NUMBER
                    10:15 am      | quarter past ten               | right NUMBER
                    10:15 am      | a quarter past ten in the morning | right NUMBER
                    10:15 am      | 10:15 in the evening           | wrong NO_MATCH
                    10:15 am      | half past ten                  | wrong NO_MATCH
                    8:45 pm       | quarter to nine in the evening | right NUMBER
                    8:45 pm       | quarter to nine at night       | right NUMBER
                    8:45 pm       | quarter to nine in the morning | wrong NO_MATCH
                    8:10 pm       | ten past eight in the evening  | right NUMBER
                    12 pm         | 12 noon                        | right NUMBER
                    9 am          | 9 o'clock                      | right NUMBER
                    3 May 1808    | May the 3rd, 1808              | right NUMBER
                    3 May 1808    | 3 May 1808 at 4 pm             | right REQUIRED_WORDS
                    3 May 1808    | 3 May 1808, 4 dead             | wrong OTHER_NUMBER
                    40 billion    | 40 bn                          | right NUMBER
                    40 billion    | 40 mn                          | wrong NO_MATCH
                    {40} {billion} marks | 40 billion dollars      | wrong OTHER_NUMBER
                    {few} weeks   | a few months                   | wrong OTHER_NUMBER
                    {few} weeks   | just a few weeks               | right REQUIRED_WORDS
                    3 May 1808 [prompt on 1808] | May 1808         | nearly COARSER_DATE
                    3 {May} {1808} [prompt on 1808] | 1808         | nearly COARSER_DATE
                    3 May 1808 [prompt on May] | 4 May 1808        | wrong NO_MATCH
                    """)
    void times_and_days_are_read_as_people_say_them(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @Test
    void another_day_of_the_year_that_is_asked_on_is_no_half_answer() {
        var line = Keys.line("3 May 1808 [prompt on 1808 with \"Which day?\"]");

        assertThat(Keys.grade(line, "13 May 1808")).isEqualTo("wrong NO_MATCH");
        assertThat(Keys.grade(line, "3 June 1808")).isEqualTo("wrong NO_MATCH");
        assertThat(Keys.grade(line, "in 1808")).startsWith("nearly");
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {400 million}     | 400.000.000 $                      | right NUMBER
                    {400 million}     | 400.000                            | wrong NO_MATCH
                    {400 million}     | 400.000.00                         | wrong NO_MATCH
                    {400 million}     | 400 milion dollars                 | right NUMBER
                    {400 million}     | 400 billion                        | wrong NO_MATCH
                    {400 million}     | 400 million until 30 June 1948     | right REQUIRED_WORDS
                    {400 million}     | 400 million, then 30               | wrong OTHER_NUMBER
                    {1947}            | 1947, 30 June 1948                 | wrong OTHER_NUMBER
                    {six million}     | sixmillion                         | right EXACT
                    {21}              | twentyone                          | right NUMBER
                    {21}              | twentyfirst                        | right NUMBER
                    {14}              | forteen                            | right NUMBER
                    {19 February 1942} | on the 19th of Feburary 1942      | right NUMBER
                    {19 February 1942} | Febuary 19, 1942                  | right NUMBER
                    {19 February 1942} | 19 Febrary 1942                   | right NUMBER
                    {19 February 1942} | 19 Janury 1942                    | wrong NO_MATCH
                    {9 November 1989} | 9 Novembre 1989                    | right NUMBER
                    {August 1914}     | Agust 1914                         | right NUMBER
                    {August 1914}     | Augusta 1914                       | nearly COARSER_DATE
                    {member} 9        | member 9                           | right EXACT
                    """)
    void numbers_and_months_are_read_in_spite_of_a_slip_and_of_foreign_points(
            String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {21 million} {dollars} | $21,000,000          | right NUMBER
                    {21 million} {dollars} | US$ 21m, I think     | right REQUIRED_WORDS
                    {21 million} {dollars} | 21 million $         | right EXACT
                    {21 million} {dollars} | £21 million          | wrong NO_MATCH
                    {21 million} {dollars} | $21 million dollars  | right REQUIRED_WORDS
                    {5 thousand} {pounds}  | £5k                  | right EXACT
                    ${400 million}         | 400 million dollars  | right EXACT
                    {400 million}          | $400m                | right REQUIRED_WORDS
                    """)
    void the_sign_of_a_currency_is_its_word(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {100} {degrees Celsius} [or 212 °F; prompt on 100]  | 100 C                 | right REQUIRED_WORDS
                    {100} {degrees Celsius} [or 212 °F; prompt on 100]  | 100 degrees centigrade | right EXACT
                    {100} {degrees Celsius} [or 212 °F; prompt on 100]  | 212 Fahrenheit        | right REQUIRED_WORDS
                    {100} {degrees Celsius} [or 212 °F; prompt on 100]  | 100                   | nearly PROMPT
                    {100} {degrees Celsius} [or 212 °F; prompt on 100]  | 100 °F                | wrong NO_MATCH
                    {50} {km/h} [prompt on 50]  | 50 kilometres an hour | right REQUIRED_WORDS
                    {50} {km/h} [prompt on 50]  | 50                    | nearly PROMPT
                    {50} {km/h} [prompt on 50]  | 50 m/s                | wrong NO_MATCH
                    {300,000}         | 300.000               | right NUMBER
                    {1.25}            | 1.250                 | right NUMBER
                    {300,000}         | 300k                  | right NUMBER
                    373 K             | 373 kelvin            | right EXACT
                    {300,000} men     | 300,000 soldiers      | right SHORT_FORM
                    {300,000} men     | 300,000 tons          | wrong OTHER_NUMBER
                    {300,000} men     | 300,000 in two days   | right SHORT_FORM
                    {6,000} miles     | 6,000 days            | wrong OTHER_NUMBER
                    {46} [or 23 pairs] | 46 pairs             | wrong OTHER_NUMBER
                    {46} [or 23 pairs] | 23 pairs             | right ALIAS
                    {1.5 million} men | 1.5m                  | right SHORT_FORM
                    {1.5} metres      | 1.5m                  | right REQUIRED_WORDS
                    {4-2}             | 4:2                   | right EXACT
                    {4-2}             | 2-4                   | wrong NO_MATCH
                    {28 June 1919}    | 28.6.19               | right NUMBER
                    {28 June 1919}    | 28/6/18               | wrong NO_MATCH
                    """)
    void a_measure_may_be_written_otherwise_but_must_measure_the_same(
            String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }
}
