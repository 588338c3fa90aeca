package dev.memoquiz.domain.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void points_add_up() {
        assertThat(new Points(1, 2).plus(new Points(2, 2))).isEqualTo(new Points(3, 4));
    }

    @Test
    void the_share_is_rounded_to_whole_per_cent() {
        assertThat(new Points(2, 3).percent()).isEqualTo(67);
        assertThat(new Points(1, 3).percent()).isEqualTo(33);
        assertThat(Points.NONE.percent()).isZero();
    }

    @Test
    void nobody_earns_less_than_nothing_or_more_than_there_is() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(-1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Points(3, 2))
                .withMessageContaining("0..2");
    }
}
