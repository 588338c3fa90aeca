package dev.memoquiz.killing;

import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// Rules on what readers appeal, one case after another.
final class Teacher {
    private static final Pattern KEPT =
            Pattern.compile("^\\W*(Accepted: .* now has |Declined: .* keeps )");

    private final Person person;
    private final Room room;
    private final Crowd.Notes notes;
    private final SplittableRandom random;
    private Optional<SeenMessage> list = Optional.empty();

    Teacher(Person person, Room room, Crowd.Notes notes, SplittableRandom random) {
        this.person = person;
        this.room = room;
        this.notes = notes;
        this.random = random;
    }

    void step(Lives lives) throws InterruptedException {
        List<Choice> rulings = list.map(Teacher::rulings).orElse(List.of());
        Optional<SeenMessage> shown = list;
        list = Optional.empty();
        if (rulings.isEmpty()) {
            list = lives.ask(() -> person.in(room).slash("appeals")).flatMap(Lives.Heard::message);
        } else {
            rule(lives, shown.orElseThrow(), rulings.get(random.nextInt(rulings.size())));
        }
    }

    private static List<Choice> rulings(SeenMessage message) {
        return Choice.of(message).stream()
                .filter(choice -> choice.id() instanceof ButtonId.Rule)
                .toList();
    }

    private void rule(Lives lives, SeenMessage message, Choice choice) throws InterruptedException {
        if (choice.id() instanceof ButtonId.Rule(AnswerRef answer, int points)) {
            Promises.Ruling ruling =
                    new Promises.Ruling(
                            new Promises.Answer(answer.round().value(), answer.index()), points);
            notes.promises().ruling(ruling);
            list =
                    lives.ask(() -> person.forgePress(message, choice.button().customId()))
                            .flatMap(Lives.Heard::message);
            list.map(SeenMessage::text).ifPresent(text -> heard(ruling, text));
        }
    }

    private void heard(Promises.Ruling ruling, String text) {
        if (KEPT.matcher(text).find()) {
            notes.findings().count("rulings acknowledged");
            notes.promises().ruled(ruling);
        }
        notes.findings().unlessTroubled(!text.contains("Error "), "the teacher was told: " + text);
    }
}
