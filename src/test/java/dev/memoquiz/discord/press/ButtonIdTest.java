package dev.memoquiz.discord.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.RoundId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ButtonIdTest {
    private static final int CASES = 2_000;
    private static final String ALPHABET = "m1:pjdsofwnrbixtgy0123456789abcxyz-\u202e😀 ";

    @Test
    void an_id_is_written_in_the_same_way_for_ever() {
        Target target = new Target(new RoundId("0abc12def34g"), 3, "x7k2qa");
        assertThat(new ButtonId.Pick(target, 1).encoded())
                .isEqualTo("m1:p:0abc12def34g:3:x7k2qa:1");
        AnswerRef answer = new AnswerRef(target.round(), 3);
        assertThat(new ButtonId.Appeal(answer).encoded()).isEqualTo("m1:a:0abc12def34g:3");
        assertThat(new ButtonId.WhyAppeal(answer, 2).encoded()).isEqualTo("m1:h:0abc12def34g:3:2");
        assertThat(new ButtonId.AppealPage(2).encoded()).isEqualTo("m1:u:2");
        assertThat(new ButtonId.Rule(answer, 1).encoded()).isEqualTo("m1:e:0abc12def34g:3:1");
        assertThat(new ButtonId.HandOrder(target, List.of(2, 0, 10)).encoded())
                .isEqualTo("m1:o:0abc12def34g:3:x7k2qa:20a");
        assertThat(
                        new ButtonId.Instead(
                                        target.round(),
                                        new ButtonId.Begin(
                                                new QuizId("tiny"),
                                                new Draw.Wish(
                                                        10, Optional.of(Level.AUTHOR_AND_ME))))
                                .encoded())
                .isEqualTo("m1:i:0abc12def34g:b:tiny:10:a");
        assertThat(
                        new ButtonId.Begin(
                                        new QuizId("tiny"),
                                        new Draw.Wish(10, Optional.empty()).seeded(Optional.of(7L)))
                                .encoded())
                .isEqualTo("m1:b:tiny:10::7");
    }

    @Test
    void what_a_reader_does_in_a_round_and_what_a_host_orders_has_a_lane_and_votes_have_none() {
        RoundId round = new RoundId("0abc12def34g");
        LiveId live = new LiveId("9abc12def34g");
        ButtonId next = new ButtonId.Next(round, 3);
        ButtonId order =
                new ButtonId.Live(
                        new LiveButton.Direct(live, Turn.first(3), LiveButton.Order.PAUSE));
        ButtonId vote =
                new ButtonId.Live(
                        new LiveButton.Pick(new LiveTarget(live, Turn.first(3), "x7k2qa"), 1));

        assertThat(next.lane()).isEqualTo(next.ofRound()).contains(round.value());
        assertThat(order.lane()).isEqualTo(order.ofRound()).contains(live.value());
        assertThat(vote.lane()).isEmpty();
        assertThat(vote.ofRound()).contains(live.value());
        assertThat(new ButtonId.AppealPage(2).lane()).isEmpty();
    }

    @Test
    void an_id_of_a_live_round_is_written_in_the_same_way_for_ever() {
        LiveId live = new LiveId("0abc12def34g");
        LiveTarget target = new LiveTarget(live, new Turn(3, Ballot.SECOND), "x7k2qa");
        assertThat(new ButtonId.Live(new LiveButton.Pick(target, 1)).encoded())
                .isEqualTo("m1:lp:0abc12def34g:3:s:x7k2qa:1");
        assertThat(
                        new ButtonId.Live(
                                        new LiveButton.Direct(
                                                live, target.turn(), LiveButton.Order.REVEAL))
                                .encoded())
                .isEqualTo("m1:lk:0abc12def34g:3:s:r");
        assertThat(
                        new ButtonId.Live(
                                        new LiveButton.Direct(
                                                live, Turn.first(3), LiveButton.Order.REVEAL_NOW))
                                .encoded())
                .isEqualTo("m1:lk:0abc12def34g:3:f:w");
    }

    @Test
    void there_is_a_sample_of_every_kind() {
        Set<Class<?>> sampled = new HashSet<>();
        for (ButtonId sample : PressSamples.of(new SplittableRandom(1941))) {
            sampled.add(sample.getClass());
            if (sample instanceof ButtonId.Live(LiveButton button)) {
                sampled.add(button.getClass());
            }
        }
        assertThat(sampled)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(kinds(ButtonId.class), kinds(LiveButton.class)).toList());
    }

    /// The records in a sealed type.
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ButtonIdTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void every_id_reads_back_as_itself_and_fits_discord(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            ButtonId id = PressSamples.any(random);
            assertThat(ButtonId.decode(id.encoded())).as(id.encoded()).contains(id);
            assertThat(id.encoded()).hasSizeLessThanOrEqualTo(100);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void different_meanings_have_different_ids(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<ButtonId> ids = new HashSet<>();
        Set<String> written = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            ButtonId id = PressSamples.any(random);
            ids.add(id);
            written.add(id.encoded());
        }
        assertThat(written).hasSameSizeAs(ids);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_damaged_id_is_nothing_or_another_whole_id(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            String damaged = damaged(PressSamples.any(random).encoded(), random);
            ButtonId.decode(damaged)
                    .ifPresent(id ->
                            assertThat(id.encoded())
                                    .as("read from %s", damaged)
                                    .isEqualTo(damaged));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m1:",
                "m2:n:0abc12def34g:1",
                "m1:n:0abc12def34g:01",
                "m1:n:0abc12def34g:-1",
                "m1:n:0abc12def34g:99999999999",
                "m1:n:0ABC12DEF34G:1",
                "m1:n:0abc12def34g:1:",
                "m1:d:0abc12def34g:1:abc:00",
                "m1:j:0abc12def34g:1:abc:x",
                "m1:lj",
                "m1:ll:0abc12def34g",
                "m1:lk:0abc12def34g:1:f:z",
                "m1:lp:0abc12def34g:1:x:abc:0",
                "m1:ld:0abc12def34g:1:f:abc:00",
                "m1:b:tiny:0:",
                "m1:b:tiny:51:",
                "m1:b:tiny:10:z",
                "m1:b:tiny:10:RIGHT_THERE",
                "m1:b:tiny:10:r:1000000",
                "m1:i:0abc12def34g:i:0abc12def34g:m:0abc12def34g"
            })
    void what_is_not_written_by_us_is_nothing(String id) {
        assertThat(ButtonId.decode(id)).isEmpty();
    }

    private static String damaged(String id, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(id);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(damaged.length());
            char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(3)) {
                case 0 -> damaged.setCharAt(at, other);
                case 1 -> damaged.insert(at, other);
                default -> damaged.deleteCharAt(at);
            }
        }
        return damaged.toString();
    }
}
