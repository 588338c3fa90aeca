package dev.memoquiz.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A database that keeps a step of a round and cannot say so.
final class LiveLostReplyEndToEndTest extends LiveEndToEnd {
    LiveLostReplyEndToEndTest(DatabaseKind database) {
        super(database);
    }

    @Test
    void the_class_sees_the_next_question_although_its_host_is_told_of_trouble() {
        SeenMessage question = live.begun("what-happened name-of-the-boat", Map.of());
        live.order("Reveal");
        question.await(seen -> seen.text().contains("Right answer:"));
        // What the host's looks had asked for has been shown.
        stand.clock.forward(Duration.ofSeconds(3));
        live.untilSeen();
        stand.replies.lose(1);
        assertThat(stand.ada.press(live.panel(), "Next question").message().text())
                .contains("Something went wrong");
        assertThat(live.question(2).text()).contains("Question 2 of 2");
    }
}
