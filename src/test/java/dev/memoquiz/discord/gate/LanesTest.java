package dev.memoquiz.discord.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LanesTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Lanes lanes = new Lanes(waiting::add);

    private void execute(String lane, String name) {
        lanes.execute(lane, () -> done.add(name));
    }

    /// The workers are as unfair as can be: the newest task first.
    private void work() {
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
    }

    @Test
    void tasks_of_one_lane_are_done_in_the_order_in_which_they_came() {
        List.of("1", "2", "3", "4").forEach(name -> execute("lane", name));
        work();
        assertThat(done).containsExactly("1", "2", "3", "4");
    }

    @Test
    void tasks_of_different_lanes_do_not_wait_for_each_other() {
        execute("one", "1");
        execute("two", "2");
        assertThat(waiting).hasSize(2);
    }

    @Test
    void a_failing_task_does_not_hold_up_those_behind_it() {
        lanes.execute(
                "lane",
                () -> {
                    throw new IllegalStateException("failed");
                });
        execute("lane", "2");
        assertThatThrownBy(() -> waiting.removeLast().run()).hasMessage("failed");
        work();
        assertThat(done).containsExactly("2");
    }

    @Test
    void a_lane_is_forgotten_once_it_is_empty() {
        execute("lane", "1");
        execute("lane", "2");
        work();
        assertThat(lanes.count()).isZero();
    }
}
