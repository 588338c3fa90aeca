package dev.memoquiz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AltTextTest {
    @Test
    void one_vote_is_said_with_counts_shares_and_the_key() {
        assertThat(AltText.of(Charts.once()))
                .isEqualTo(
                        "Who asked for it? A The Soviet Government: 8 of 20 (40 %)."
                                + " B The Allied Governments: 8 of 20 (40 %), right."
                                + " C The Czechoslovak officers: 4 of 20 (20 %). D Nobody: 0 of 20 (0 %).");
    }

    @Test
    void two_votes_are_said_with_the_shift() {
        assertThat(AltText.of(Charts.twice()))
                .contains(
                        "B The Allied Governments: first 8 of 20 (40 %), then 12 of 19 (63 %),"
                                + " +4, right.")
                .contains("−3.")
                .contains("±0.");
    }

    @Test
    void a_long_chart_keeps_every_count_within_the_limit() {
        String text = AltText.of(Charts.full(10, "long words ".repeat(200)));

        assertThat(text).hasSizeLessThanOrEqualTo(AltText.MOST).contains("J ").endsWith(".");
        assertThat(text.split("first ", -1)).hasSize(11);
    }

    @Test
    void a_surrogate_pair_is_never_cut_in_half() {
        String text = AltText.of(Charts.full(10, "😀".repeat(500)));

        assertThat(text.codePoints().filter(Character::isBmpCodePoint).mapToObj(c -> (char) c))
                .noneMatch(Character::isSurrogate);
    }

    @Test
    void counts_that_do_not_fit_the_bars_are_refused() {
        assertThatThrownBy(
                        () -> new Chart("T", Charts.BARS, List.of(new Series("V", List.of(1), 1))))
                .hasMessageContaining("1 counts for 4 bars");
        assertThatThrownBy(() -> new Series("V", List.of(3), 2))
                .hasMessageContaining("3 votes of 2 voters");
        assertThatThrownBy(() -> new Bar(" ", "", true)).hasMessageContaining("label");
    }
}
