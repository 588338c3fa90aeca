package dev.memoquiz.killing;

import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.fakediscord.people.Button;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A button that can be pressed, and what it is for.
record Choice(Kind kind, ButtonId id, Button button) {
    private static final List<String> WORDS =
            List.of(
                    "the wind",
                    "a dog",
                    "Berlin",
                    "the British Ambassador",
                    "the keeper believed that the wind had put the lamp out",
                    "the Soviet Ambassador gathered that Matsuoka had failed in Berlin");

    enum Kind {
        /// Gives an answer.
        ANSWER,
        /// Opens a form in which the answer is given.
        OPEN,
        /// Makes up an answer.
        DRAFT,
        /// Goes on from what is shown.
        ON,
        /// Begins another round.
        AGAIN,
        /// Asks for another look at the grade.
        APPEAL,
        JOIN,
        /// Moves a live round.
        DIRECT,
        ASIDE
    }

    private static Kind kind(ButtonId id) {
        return switch (id) {
            case ButtonId.Pick _,
                    ButtonId.Judge _,
                    ButtonId.HandSet _,
                    ButtonId.HandOrder _,
                    ButtonId.Form _ ->
                    Kind.ANSWER;
            case ButtonId.OpenForm _ -> Kind.OPEN;
            case ButtonId.Draft _ -> Kind.DRAFT;
            case ButtonId.Next _, ButtonId.Show _ -> Kind.ON;
            case ButtonId.Begin _, ButtonId.Missed _ -> Kind.AGAIN;
            case ButtonId.Appeal _ -> Kind.APPEAL;
            case ButtonId.Live(var live) -> kind(live);
            case ButtonId _ -> Kind.ASIDE;
        };
    }

    private static Kind kind(LiveButton live) {
        return switch (live) {
            case LiveButton.Pick _,
                    LiveButton.Judge _,
                    LiveButton.HandSet _,
                    LiveButton.HandOrder _,
                    LiveButton.Form _ ->
                    Kind.ANSWER;
            case LiveButton.OpenForm _ -> Kind.OPEN;
            case LiveButton.Draft _ -> Kind.DRAFT;
            case LiveButton.Join _ -> Kind.JOIN;
            case LiveButton.Direct _ -> Kind.DIRECT;
            case LiveButton _ -> Kind.ASIDE;
        };
    }

    /// What a message offers.
    static List<Choice> of(SeenMessage message) {
        return message.buttons().stream()
                .filter(button -> !button.disabled())
                .flatMap(Choice::of)
                .toList();
    }

    private static Stream<Choice> of(Button button) {
        return ButtonId.decode(button.customId())
                .map(id -> new Choice(kind(id), id, button))
                .stream();
    }

    /// One that a reader would choose: hands in what is made up once that is possible, else adds to it.
    static Optional<Choice> sensible(List<Choice> choices, SplittableRandom random) {
        return Stream.of(Kind.ON, Kind.ANSWER, Kind.OPEN, Kind.DRAFT, Kind.JOIN, Kind.AGAIN)
                .map(kind -> only(kind, choices))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(some -> some.get(random.nextInt(some.size())));
    }

    /// Of drafts those that add something, since others undo it.
    private static List<Choice> only(Kind kind, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.kind() == kind)
                .filter(choice -> kind != Kind.DRAFT || !choice.button().label().equals("Undo"))
                .toList();
    }

    /// Fills a form with something or other.
    static Map<String, String> filled(SeenModal form, SplittableRandom random) {
        Map<String, String> values = new HashMap<>();
        form.inputs().forEach(input -> values.put(input.customId(), value(input, random)));
        return values;
    }

    private static String value(SeenModal.Input input, SplittableRandom random) {
        if (!input.options().isEmpty()) {
            return input.options().get(random.nextInt(input.options().size())).value();
        }
        return input.customId().equals("clause")
                ? String.valueOf(1 + random.nextInt(9))
                : WORDS.get(random.nextInt(WORDS.size()));
    }
}
