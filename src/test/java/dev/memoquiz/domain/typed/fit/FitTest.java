package dev.memoquiz.domain.typed.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.words.Token;
import dev.memoquiz.domain.typed.words.Words;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FitTest {
    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource({
        "western, west, INFLECTED",
        "France, French, INFLECTED",
        "Soviet, Russian, NONE",
        "friendly, friends, NONE",
        "beneficial, beneficiary, NONE",
        "uncertainty, uncertainly, NONE",
        "existence, existance, ONE_SLIP",
        "friendly, freindly, ONE_SLIP",
        "friendly, unfriendly, NONE",
        "infantry, infants, NONE",
        "negotiate, negotiator, NONE",
        "warranted, warrantee, NONE",
        "segregation, desegregation, NONE",
        "warfare, war, INFLECTED",
        "suspected, respected, NONE",
        "rejected, rejection, INFLECTED",
        "emancipation, emancipates, INFLECTED",
        "declare, declaration, INFLECTED",
        "invasion, invaded, INFLECTED",
        "opposition, opposed, INFLECTED",
        "permitted, permission, NONE",
        "political, politician, NONE",
        "product, production, NONE",
        "station, state, NONE",
        "suspected, supsected, ONE_SLIP"
    })
    void another_ending_is_no_slip_but_another_spelling_of_it_is(
            String key, String given, Fit expected) {
        assertThat(Fit.of(word(key), word(given), List.of())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource({
        "acting, aktin, ONE_SLIP",
        "philosopher, filosofer, ONE_SLIP",
        "pharaohs, pharaos, ONE_SLIP",
        "emphasised, emfasized, ONE_SLIP",
        "conscience, konshens, NONE",
        "Stalin, Stolen, NONE",
        "Marne, Marina, NONE",
        "session, cession, NONE",
        "night, knight, NONE",
    })
    void what_is_written_as_it_sounds_is_a_slip_but_other_vowels_are_another_word(
            String key, String given, Fit expected) {
        assertThat(Fit.of(word(key), word(given), List.of())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "james, jimmy, true",
        "theodore, ted, true",
        "edward, ted, true",
        "edward, theodore, false",
        "konstantin, k, true",
        "kathleen, kate, true",
        "konstantin, boris, false"
    })
    void a_given_name_may_be_shortened(String one, String other, boolean same) {
        assertThat(ShortNames.match(one, other)).isEqualTo(same);
        assertThat(ShortNames.match(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, 0",
        "abcd, abdc, 1",
        "abcd, abd, 1",
        "abcd, axcd, 1",
        "abcd, abxcd, 1",
        "abcdefgh, bacdefhg, 2",
        "emperor, emporer, 1",
        "abcd, wxyz, 99"
    })
    void swapped_neighbours_are_one_slip(String key, String given, int slips) {
        assertThat(Slips.between(word(key), word(given), 3)).isEqualTo(slips);
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
        assertThat(Slips.forgiven(word(word))).isEqualTo(forgiven);
    }

    private static Token word(String text) {
        return Words.of(text).get(0);
    }
}
