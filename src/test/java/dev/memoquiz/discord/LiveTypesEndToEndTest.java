package dev.memoquiz.discord;

import static dev.memoquiz.discord.BotStand.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import dev.memoquiz.storage.DatabaseKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each type of question in a live round, answered rightly by one player and wrongly by another: nobody learns which before the
/// reveal, and everybody after it.
final class LiveTypesEndToEndTest extends LiveEndToEnd {
    /// How seldom the number of answers is shown anew.
    private static final Duration UNTIL_COUNTED = Duration.ofMillis(2500);

    private final Person ben = live.player("Ben");
    private final Person cy = live.player("Cy");

    LiveTypesEndToEndTest(DatabaseKind database) {
        super(database);
    }

    /// Gives an answer, however many presses that takes; what the player then sees.
    interface Way {
        SeenMessage answer(LiveTypesEndToEndTest test, Person person, SeenMessage question);
    }

    @SuppressWarnings("ImmutableEnumChecker") // Its ways are lambdas over strings.
    enum Type {
        SINGLE("what-happened", press("The lamp went out"), press("The glass broke")),
        STATED(
                "name-of-the-boat",
                press("not stated in the text"),
                press("contradicted by the text")),
        SEVERAL(
                "keeper-wrote",
                parts("Choose", "A boat passed without a light", "The dog barked"),
                parts("Choose", "He was afraid")),
        ORDERING(
                "order-of-events",
                parts(
                        "Put them in order",
                        "The lamp goes out",
                        "The Harbour Master asks for a report",
                        "A new wick is sent for"),
                parts(
                        "Put them in order",
                        "A new wick is sent for",
                        "The lamp goes out",
                        "The Harbour Master asks for a report")),
        TYPED("what-broke-the-night", write("dog"), write("keeper")),
        GAP("how-sure-was-he", write("believed"), write("hoped")),
        SENTENCE(
                "what-the-keeper-thought",
                form(
                        "Write a sentence",
                        Map.of("text", "The keeper believed that the wind had put out the lamp.")),
                form("Write a sentence", Map.of("text", "Something happened that night."))),
        MATCHING(
                "who-thinks-so",
                form("Match them", Map.of("view0", "0", "view1", "1", "view2", "2")),
                form("Match them", Map.of("view0", "1", "view1", "2", "view2", "0"))),
        CLAIM(
                "was-he-afraid",
                form("Choose claim and clause", Map.of("claim", "0", "clause", "8")),
                form("Choose claim and clause", Map.of("claim", "1", "clause", "7")));

        private final String id;
        private final Way right;
        private final Way wrong;

        Type(String id, Way right, Way wrong) {
            this.id = id;
            this.right = right;
            this.wrong = wrong;
        }

        Question question() {
            return BotStand.TINY.question(new QuestionId(id)).orElseThrow();
        }

        private static Way press(String words) {
            return (_, person, question) ->
                    person.press(question, letter(question, words)).message();
        }

        private static Way parts(String opens, String... words) {
            return (_, person, question) -> {
                SeenMessage draft = person.press(question, opens).message();
                List.of(words).forEach(each -> person.press(draft, letter(draft, each)).message());
                return person.press(draft, "Submit").message();
            };
        }

        private static Way write(String text) {
            return form("Write the answer", Map.of("text", text));
        }

        private static Way form(String opens, Map<String, String> values) {
            return (_, person, question) -> {
                SeenModal form = person.press(question, opens).modal();
                return person.submit(form, values).message();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void who_is_right_and_what_is_right_shows_at_the_reveal_and_not_before(Type type) {
        SeenMessage question = live.begun(type.id, Map.of());
        String asked = question.json().path("components").toString();
        SeenMessage told = type.right.answer(this, ben, question);
        SeenMessage other = type.wrong.answer(this, cy, question);
        for (SeenMessage card : List.of(told, other)) {
            assertThat(card.ephemeral()).isTrue();
            assertThat(card.text())
                    .startsWith("You")
                    .endsWith(" You can change it until the question closes.")
                    .doesNotContainIgnoringCase("right", "wrong", "point", "clause 1");
        }
        stand.clock.forward(UNTIL_COUNTED);
        question.await(seen -> seen.text().contains("2 of 2 have answered"));
        assertThat(question.json().path("components").toString())
                .isEqualTo(asked.replace("0 of 0 have", "2 of 2 have"))
                .doesNotContain(explanation(type));
        assertThat(question.attachments()).isEmpty();
        assertThat(stand.ada.reads(stand.room)).doesNotContain(told, other);
        assertThat(stand.answers(ben) + stand.answers(cy)).isZero();

        live.order("Reveal");
        question.await(seen -> seen.text().contains(" answer:**"));
        assertThat(question.json().toString()).contains(explanation(type), " of 2 (");
        assertThat(question.hasButton("A")).isFalse();
        live.order("See the result");
        int worth = type.question().worth();
        SeenMessage end = live.end();
        assertThat(end.text()).contains("**1** Ben · " + worth + " point", "**2** Cy · 0 points");
        assertThat(ben.press(end, "My result").message().text())
                .contains("Place 1 of 2", "(100 %)")
                .doesNotContain("What you missed");
        assertThat(cy.press(end, "My result").message().text())
                .contains("Place 2 of 2", "(0 %)", "What you missed", "clause");
        assertThat(List.of(stand.answers(ben), stand.answers(cy))).containsExactly(1, 1);
    }

    /// As it stands in JSON.
    private static String explanation(Type type) {
        return type.question().about().explanation().replace("\"", "\\\"");
    }

    @Test
    void a_misreading_behind_few_wrong_answers_is_not_said_of_most() {
        SeenMessage question = live.begun("what-broke-the-night", Map.of());
        Type.write("keeper").answer(this, cy, question);
        Type.write("moon").answer(this, ben, question);
        Type.write("moon").answer(this, live.player("Di"), question);
        live.order("Reveal");
        question.await(
                seen -> seen.text().contains("**One misreading behind wrong answers** (1 player)"));
        assertThat(question.text()).doesNotContain("What led most astray");
    }

    @Test
    void a_misreading_behind_most_wrong_answers_is_said_of_most() {
        SeenMessage question = live.begun("what-broke-the-night", Map.of());
        Type.write("moon").answer(this, ben, question);
        Type.write("keeper").answer(this, cy, question);
        Type.write("keeper").answer(this, live.player("Di"), question);
        live.order("Reveal");
        question.await(seen -> seen.text().contains("**What led most astray** (2 players)"));
    }
}
