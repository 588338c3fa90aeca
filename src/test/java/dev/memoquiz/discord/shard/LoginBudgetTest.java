package dev.memoquiz.discord.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoginBudgetTest {
    @ParameterizedTest
    @CsvSource({"1000, 1, 0", "1, 1, 0", "0, 1, 90", "16, 16, 0", "15, 16, 90", "0, 16, 90"})
    void one_login_is_kept_back_for_each_that_may_be_under_way(int left, int atOnce, int minutes) {
        Duration renewed = Duration.ofMinutes(90);
        assertThat(new LoginBudget("wss://here", 1000, left, renewed, atOnce).exhausted())
                .isEqualTo(Duration.ofMinutes(minutes));
    }
}
