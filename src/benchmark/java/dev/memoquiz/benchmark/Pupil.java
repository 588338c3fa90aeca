package dev.memoquiz.benchmark;

import dev.memoquiz.fakediscord.people.Button;
import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// A reader who plays round after round and gives each answer when told to.
///
/// @param gate is handed each answer that is ready to be given, gives it when it is time, and says what came of it
record Pupil(Person person, Room room, Function<Supplier<Outcome>, Outcome> gate)
        implements Runnable {
    private static final int QUESTIONS = 50;

    /// Until the gate throws.
    @Override
    public void run() {
        SeenMessage message = started();
        while (true) {
            while (!ask(message, "Next") && !message.hasButton("See the result")) {
                answer(message);
            }
            if (ask(message, "See the result")) {
                message = started();
            }
        }
    }

    private SeenMessage started() {
        return person.in(room).slash("quiz start", Map.of("questions", QUESTIONS)).message();
    }

    /// Presses the button if it is there.
    private boolean ask(SeenMessage message, String button) {
        boolean there = message.hasButton(button);
        if (there) {
            var _ = person.press(message, button).message();
        }
        return there;
    }

    private void answer(SeenMessage message) {
        Button first = message.buttons().getFirst();
        if (first.label().length() > 1) {
            fill(person.press(message, first.customId()).modal());
        } else if (message.hasButton("Submit")) {
            handIn(message);
        } else {
            give(() -> person.press(message, first.customId()));
        }
    }

    /// Chooses letters in turn until that is enough.
    private void handIn(SeenMessage message) {
        List<String> letters =
                message.buttons().stream()
                        .map(Button::label)
                        .filter(label -> label.length() == 1)
                        .toList();
        for (String letter : letters) {
            if (message.button("Submit").disabled()) {
                var _ = person.press(message, letter).message();
            }
        }
        give(() -> person.press(message, "Submit"));
    }

    private void fill(SeenModal form) {
        Map<String, String> values = new HashMap<>();
        form.inputs().forEach(input -> values.put(input.customId(), value(input)));
        give(() -> person.submit(form, values));
    }

    private static String value(SeenModal.Input input) {
        if (!input.options().isEmpty()) {
            return input.options().getFirst().value();
        }
        return input.customId().equals("clause") ? "7" : "the British Ambassador";
    }

    private void give(Supplier<Outcome> answer) {
        var _ = gate.apply(answer).message();
    }
}
