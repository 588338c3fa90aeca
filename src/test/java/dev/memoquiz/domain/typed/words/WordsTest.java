package dev.memoquiz.domain.typed.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Soviet Ambassador's view   | soviet ambassador view
                    U.S.S.R.                       | ussr
                    Umansk\u200by                  | umansky
                    Um\u0430nsky                   | umansky
                    \u041c\u043e\u0441\u043a\u0432\u0430 | \u043c\u043e\u0441\u043a\u0432\u0430
                    Caf\u00e9 R\u00f6ntgen         | cafe rontgen
                    10km in 3rd gear               | 10 kilometre in 3rd gear
                    1,300 men                      | 1300 men
                    761.94/1300                    | 761.94 1300
                    761,94/1300                    | 761.94 1300
                    1,2,3                          | 1 2 3
                    1 100 000 men                  | 1100000 men
                    1 100, 20000 300               | 1100 20000 300
                    9 21                           | 9 21
                    south-western, Northeast       | south western north east
                    un-friendly                    | unfriendly
                    Berlin+Rome                    | berlin and rome
                    Soviet amb.                    | soviet ambassador
                    St. Ignatius                   | saint ignatius
                    No. 761                        | 761
                    50 km/h, 3 m/s                 | 50 kilometre per hour 3 metre per second
                    20 °C, 68 degrees F            | 20 degrees celsius 68 degrees fahrenheit
                    won 4:2 at 9:15                | won 4 2 at 9:15
                    Berlin / Rome                  | berlin or rome
                    ¥                              | yen
                    """)
    void text_is_folded_and_cut_into_words(String text, String expected) {
        assertThat(texts(Words.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "in {0} the negated words are {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    not Berlin                    | berlin
                    not Berlin but Rome           | berlin
                    Berlin, not Rome              | rome
                    neither Berlin nor Rome       | berlin rome
                    any city but Rome             | rome
                    Rome wasn't it                | rome was it
                    He did not go, Umansky went   | go
                    not sure Berlin               | ''
                    I do not know, Berlin         | ''
                    no doubt Berlin               | ''
                    nothing but Berlin            | ''
                    isn't it Berlin               | ''
                    isn't Berlin                  | is berlin
                    more likely than not          | ''
                    he avoided Berlin             | berlin
                    Rome, no, Berlin              | rome
                    Rome - sorry, Berlin          | rome
                    No, Berlin                    | ''
                    the opposite of peace         | of peace
                    equal and opposite force      | ''
                    """)
    void negation_reaches_to_the_end_of_its_clause(String text, String expected) {
        String negated =
                Words.of(text).tokens().stream()
                        .filter(Token::negated)
                        .map(Token::text)
                        .collect(Collectors.joining(" "));

        assertThat(negated).isEqualTo(expected);
    }

    @Test
    void only_the_first_words_of_a_flood_are_kept() {
        Words flood = Words.of("word ".repeat(500));

        assertThat(flood.size()).isEqualTo(Words.MOST);
        assertThat(flood.cut()).isTrue();
    }

    @ParameterizedTest(name = "of {0} remains {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    According to Welles, Umansky       | umansky
                    Umansky, as Welles reports         | umansky
                    according to Welles                | according to welles
                    Umansky as Ambassador              | umansky as ambassador
                    """)
    void who_only_reports_it_is_left_out(String text, String expected) {
        assertThat(texts(Words.of(text).withoutReports())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "of {1} as an answer to {0} remains {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Who did not sign the treaty? | Germany did not sign the treaty | germany
                    Who did not sign the treaty? | did not sign the treaty         | did not sign treaty
                    Which city was it?           | was it Berlin                   | was it berlin
                    """)
    void a_repetition_of_the_question_is_left_out(String asked, String text, String expected) {
        Words own = Words.of(text).withoutRepeating(Words.of(asked));

        assertThat(texts(own)).isEqualTo(expected);
        assertThat(own.get(0).negated()).isFalse();
    }

    private static String texts(Words words) {
        return words.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
