package dev.memoquiz.pictures;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Others who have played before, so that the leaderboard has somebody on it.
final class Classmates {
    private static final int QUESTIONS = 12;
    private static final Duration THOUGHT = Duration.ofSeconds(21);

    private final Studio studio;

    Classmates(Studio studio) {
        this.studio = studio;
    }

    /// Each answers the same number of questions, so many of them rightly.
    void play() {
        studio.serve(Question.SingleChoice.class::isInstance);
        play("Ben", 11);
        play("Chloé", 9);
        play("Dilip", 9);
        play("Ewa", 6);
    }

    private void play(String name, int right) {
        Person person = studio.discord.user(name);
        SeenMessage message =
                person.in(studio.room)
                        .slash("quiz start", Map.of("questions", QUESTIONS))
                        .message();
        for (int asked = 0; asked < QUESTIONS; asked++) {
            studio.clock.forward(THOUGHT);
            person.press(message, letter(message, asked < right)).message();
            person.press(message, message.hasButton("Next") ? "Next" : "See the result").message();
        }
    }

    private String letter(SeenMessage message, boolean right) {
        return options(message).stream()
                .filter(option -> option instanceof Option.Right == right)
                .map(option -> Letters.of(message, option.text()))
                .findFirst()
                .orElseThrow();
    }

    private List<Option> options(SeenMessage message) {
        return studio.whole().questions().stream()
                .filter(Question.SingleChoice.class::isInstance)
                .map(Question.SingleChoice.class::cast)
                .filter(question -> message.text().contains(question.about().prompt()))
                .map(Question.SingleChoice::options)
                .findFirst()
                .orElseThrow();
    }
}
