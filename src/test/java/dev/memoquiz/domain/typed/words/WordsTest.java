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
                    St. Ignatius                   | saint ignatius
                    No. 761                        | 761
                    """)
    void text_is_folded_and_cut_into_words(String text, String expected) {
        assertThat(
                        Words.of(text).tokens().stream()
                                .map(Token::text)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
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
                    """)
    void negation_reaches_to_the_end_of_its_clause(String text, String expected) {
        String negated =
                Words.of(text).tokens().stream()
                        .filter(Token::negated)
                        .map(Token::text)
                        .collect(Collectors.joining(" "));

        assertThat(negated).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, 0",
        "abcd, abdc, 1",
        "abcd, abd, 1",
        "abcd, axcd, 1",
        "abcd, abxcd, 1",
        "abcdefgh, bacdefhg, 2",
        "abcd, wxyz, 99"
    })
    void swapped_neighbours_are_one_slip(String key, String given, int slips) {
        assertThat(Slips.between(Words.of(key).get(0), Words.of(given).get(0), 3)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 0",
        "abcd, 1",
        "abcdefg, 1",
        "abcdefgh, 2",
        "abcdefghijklmn, 2",
        "abcdefghijklmno, 3",
        "b2bbb, 0"
    })
    void longer_words_are_forgiven_more_slips(String word, int forgiven) {
        assertThat(Slips.forgiven(Words.of(word).get(0))).isEqualTo(forgiven);
    }

    @Test
    void only_the_first_words_of_a_flood_are_kept() {
        Words flood = Words.of("word ".repeat(500));

        assertThat(flood.size()).isEqualTo(Words.MOST);
        assertThat(flood.cut()).isTrue();
    }
}
