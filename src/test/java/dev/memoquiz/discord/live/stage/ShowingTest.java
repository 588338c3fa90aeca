package dev.memoquiz.discord.live.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ShowingTest {
    @Test
    void what_is_refused_since_the_process_ends_is_left_to_who_comes_after_it() {
        Throwable stopped = new CompletionException(new RejectedExecutionException("stopped"));
        assertThat(Showing.of(stopped)).isEqualTo(new Showing.Elsewhere());
    }

    @Test
    void any_other_failure_is_tried_again() {
        assertThat(Showing.of(new IllegalStateException("broken")))
                .isInstanceOf(Showing.Failed.class);
    }
}
