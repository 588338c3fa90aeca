package dev.memoquiz.pictures;

import dev.memoquiz.domain.question.Option;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The live round that is shown: one question before a class of 23, of whom 12 are right.
final class LiveSitting {
    private static final int PUPILS = 23;
    private static final int EARLY = 17;

    private final Studio studio;
    private final Easel easel;
    private final Person host;
    private final List<Person> pupils;
    private final Question.SingleChoice asked;

    LiveSitting(Studio studio, Easel easel) {
        this.studio = studio;
        this.easel = easel;
        this.host = studio.discord.user(MessageGallery.READER);
        this.pupils =
                IntStream.rangeClosed(1, PUPILS)
                        .mapToObj(number -> studio.discord.user("Pupil " + number))
                        .toList();
        this.asked =
                studio.whole().questions().stream()
                        .filter(Question.SingleChoice.class::isInstance)
                        .map(Question.SingleChoice.class::cast)
                        .findFirst()
                        .orElseThrow();
        studio.serve(asked::equals);
    }

    void play() {
        SeenMessage panel =
                host.in(studio.room).slash("live start", Map.of("seconds", 60)).message();
        SeenMessage lobby = seen("hosted by");
        pupils.forEach(pupil -> pupil.press(lobby, "Join").message());
        pass(5);
        host.press(panel, "Start").message();
        SeenMessage question = seen("Question 1 of 1");
        pass(20);
        IntStream.range(0, EARLY).forEach(number -> vote(number, question));
        pass(5);
        question.await(seen -> seen.text().contains(EARLY + " of " + PUPILS));
        easel.message("live-question", question);
        host.press(panel, "Refresh").message();
        easel.message("live-panel", panel);
        pass(20);
        IntStream.range(EARLY, PUPILS).forEach(number -> vote(number, question));
        host.press(panel, "Reveal").message();
        pass(5);
        question.await(seen -> seen.text().contains("Right answer:"));
        easel.message("live-reveal", question);
        host.press(panel, "Refresh").message();
        host.press(panel, "See the result").message();
        SeenMessage end = seen("The round is over");
        pass(10);
        easel.message("live-result", pupils.get(1).press(end, "My result").message());
    }

    private void pass(int seconds) {
        studio.clock.forward(Duration.ofSeconds(seconds));
    }

    private SeenMessage seen(String words) {
        return studio.room.await(message -> message.text().contains(words));
    }

    /// Every other pupil is right; most of the others choose the first wrong option, and some the second.
    private void vote(int number, SeenMessage question) {
        boolean right = number % 2 == 0;
        boolean second = !right && number % 3 == 0;
        Option option =
                asked.options().stream()
                        .filter(each -> each instanceof Option.Right == right)
                        .skip(second ? 1 : 0)
                        .findFirst()
                        .orElseThrow();
        String letter = Letters.of(question, option.text());
        pupils.get(number).press(question, letter).message();
    }
}
