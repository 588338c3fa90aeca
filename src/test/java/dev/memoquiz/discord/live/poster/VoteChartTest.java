package dev.memoquiz.discord.live.poster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.chart.AltText;
import dev.memoquiz.chart.Bar;
import dev.memoquiz.domain.live.score.Distribution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VoteChartTest {
    private static Distribution distribution(Distribution.Bar... bars) {
        return new Distribution(List.of(bars), 3, List.of());
    }

    @Test
    void what_has_no_letter_is_named_where_there_is_room_for_it() {
        Distribution votes =
                distribution(
                        new Distribution.Bar("Exact", "", 1, true),
                        new Distribution.Bar("One swap away", "", 2, false));
        var chart = VoteChart.of(votes, Optional.empty());

        assertThat(chart.bars())
                .containsExactly(new Bar("", "Exact", true), new Bar("", "One swap away", false));
        assertThat(AltText.of(chart)).contains("Exact: 1 of 3", "One swap away: 2 of 3");
    }

    @Test
    void an_option_stands_beside_its_letter() {
        Distribution votes = distribution(new Distribution.Bar("A", "The lamp went out", 3, true));
        assertThat(VoteChart.of(votes, Optional.of(votes)).bars())
                .containsExactly(new Bar("A", "The lamp went out", true));
    }
}
