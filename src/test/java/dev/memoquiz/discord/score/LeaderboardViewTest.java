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
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LeaderboardViewTest {
    private static final LeaderboardView.Frame FRAME =
            new LeaderboardView.Frame(new Scope.Everywhere(), Window.DAYS_30);

    private static List<Standing> standings(int size, String name) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        new Standing(
                                i + 1,
                                new Reader(new ReaderId("discord:" + i), name + i),
                                new Points(size - i, size),
                                size))
                .toList();
    }

    private static String text(Card card) {
        return Golden.json(card).toString();
    }

    @Test
    void one_s_own_place_is_shown_below_the_first_ten() {
        Card card = LeaderboardView.of(standings(40, "Reader "), new ReaderId("discord:30"), FRAME);
        assertThat(text(card)).contains("**31** Reader 30 (you)").doesNotContain("**11**");
    }

    @Test
    void a_place_far_down_is_told_as_such() {
        List<Standing> many = standings(LeaderboardCommand.DEPTH, "Reader ");
        assertThat(text(LeaderboardView.of(many, new ReaderId("discord:x"), FRAME)))
                .contains("beyond the first 500");
    }

    @Test
    void long_names_full_of_tricks_fit_discord() {
        Card card =
                LeaderboardView.of(
                        standings(12, "*_<@1> \u202e\n#".repeat(9)),
                        new ReaderId("discord:11"),
                        FRAME);
        assertThat(MessageCheck.created(Golden.json(card), Set.of()).found()).isEmpty();
        assertThat(text(card)).doesNotContain("\u202e");
    }
}
