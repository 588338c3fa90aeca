package dev.memoquiz.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.draw.Plan;
import dev.memoquiz.domain.question.Credit;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Samples;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Test
    void each_part_is_shown_once_under_a_letter_that_leads_back_to_it() {
        for (Question question :
                List.of(
                        Samples.single("single"),
                        Samples.several(Credit.PER_OPTION),
                        Samples.ordering(),
                        Samples.matching(),
                        Samples.claim())) {
            Asked asked = asked(question);
            int size = asked.slots().size();
            assertThat(asked.slots())
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, size).boxed().toList());
            for (int place = 0; place < size; place++) {
                assertThat(asked.letterOf(asked.slots().get(place))).isEqualTo(Asked.letter(place));
            }
        }
    }

    @Test
    void judgements_stay_in_their_order_and_what_is_typed_has_no_parts() {
        assertThat(asked(Samples.stated()).slots()).containsExactly(0, 1, 2);
        assertThat(asked(Samples.typed("Umansky")).slots()).isEmpty();
    }

    @Test
    void it_knows_how_many_there_are() {
        assertThat(asked(Samples.single("single")).total()).isEqualTo(1);
    }

    private static Asked asked(Question question) {
        Plan plan = new Plan(new QuizId("sample"), List.of(question.id()), 1941);
        Reader ada = new Reader(new ReaderId("local:ada"), "Ada");
        Round round =
                RoundRules.start(
                                new RoundId("0123456789ab"),
                                ada,
                                new Venue.Alone(),
                                plan,
                                Instant.EPOCH)
                        .round();
        return Asked.of(round, 0, question);
    }
}
