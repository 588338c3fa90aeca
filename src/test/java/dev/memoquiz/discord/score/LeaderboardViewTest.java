package dev.memoquiz.discord.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.discord.Golden;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Standing;
import dev.memoquiz.domain.score.Window;
import dev.memoquiz.fakediscord.check.MessageCheck;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LeaderboardViewTest {
    private static final LeaderboardView.Frame FRAME =
            new LeaderboardView.Frame(new Scope.Everywhere(), Window.DAYS_30);

    private static List<Standing> first(int size, String name) {
        return IntStream.range(0, size).mapToObj(i -> standing(i, name)).toList();
    }

    private static Standing standing(int i, String name) {
        return new Standing(
                i + 1,
                new Reader(new ReaderId("discord:" + i), name + i),
                new Points(50 - i, 50),
                50);
    }

    private static String text(Card card) {
        return Golden.json(card).toString();
    }

    @Test
    void one_s_own_place_is_shown_below_the_first_ten() {
        Card card =
                LeaderboardView.of(
                        first(10, "Reader "), Optional.of(standing(30, "Reader ")), FRAME);
        assertThat(text(card)).contains("**31** Reader 30 (you)").doesNotContain("**11**");
    }

    @Test
    void one_s_own_row_among_the_first_is_marked_and_not_repeated() {
        Card card =
                LeaderboardView.of(
                        first(10, "Reader "), Optional.of(standing(2, "Reader ")), FRAME);
        assertThat(text(card)).containsOnlyOnce("Reader 2 (you)");
    }

    @Test
    void who_has_no_points_is_told_how_to_earn_some() {
        assertThat(text(LeaderboardView.of(first(10, "Reader "), Optional.empty(), FRAME)))
                .contains("/quiz start");
    }

    @Test
    void long_names_full_of_tricks_fit_discord() {
        Card card =
                LeaderboardView.of(
                        first(10, "*_<@1> \u202e\n#".repeat(9)),
                        Optional.of(standing(11, "*_<@1> \u202e\n#".repeat(9))),
                        FRAME);
        assertThat(MessageCheck.created(Golden.json(card), Set.of()).found()).isEmpty();
        assertThat(text(card)).doesNotContain("\u202e");
    }
}
