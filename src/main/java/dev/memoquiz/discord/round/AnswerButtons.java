package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;

/// The buttons of a question. What was chosen so far travels in their ids, so nothing need be remembered.
final class AnswerButtons {
    private static final int ROW = 5;
    private static final List<Support> JUDGEMENTS = List.of(Support.values());

    private final Asked asked;
    private final Target target;
    private final List<Integer> draft;

    private AnswerButtons(Scene.Asking scene, List<Integer> draft) {
        this.asked = scene.asked();
        this.target = target(scene);
        this.draft = draft;
    }

    static Target target(Scene.Asking scene) {
        return new Target(
                scene.round().id(),
                scene.asked().index(),
                scene.asked().question().about().edition());
    }

    /// Rows of buttons: first the letters, or what opens the form; then undo and submit where they are needed, and the way to
    /// the text. What fits on one row stands on one.
    static List<List<Button>> rows(Scene.Asking scene, List<Integer> draft) {
        AnswerButtons buttons = new AnswerButtons(scene, draft);
        List<Button> letters = buttons.letters();
        List<Button> others = new ArrayList<>(buttons.finishing());
        others.add(SceneView.text(scene));
        if (letters.size() + others.size() > ROW) {
            return List.of(letters, others);
        }
        return List.of(Stream.concat(letters.stream(), others.stream()).toList());
    }

    private List<Button> letters() {
        return switch (asked.question()) {
            case Question.SingleChoice _ ->
                    each(part -> letter(part, new ButtonId.Pick(target, part)));
            case Question.StatedInText _ ->
                    each(part -> letter(part, new ButtonId.Judge(target, JUDGEMENTS.get(part))));
            case Question.SeveralRight _ -> each(this::toggle);
            case Question.Ordering _ -> each(this::append);
            case Question.Typed _, Question.Gap _ -> form("Write the answer");
            case Question.Sentence _ -> form("Write a sentence");
            case Question.Matching _ -> form("Match them");
            case Question.ClaimEvidence _ -> form("Choose claim and clause");
        };
    }

    private List<Button> finishing() {
        return switch (asked.question()) {
            case Question.SeveralRight _ ->
                    List.of(submit(new ButtonId.HandSet(target, draft), !draft.isEmpty()));
            case Question.Ordering ordering ->
                    List.of(
                            submit(
                                    new ButtonId.HandOrder(target, draft),
                                    draft.size() == ordering.items().size()),
                            undo());
            case Question.SingleChoice _,
                    Question.StatedInText _,
                    Question.Typed _,
                    Question.Sentence _,
                    Question.Gap _,
                    Question.Matching _,
                    Question.ClaimEvidence _ ->
                    List.of();
        };
    }

    private List<Button> each(IntFunction<Button> button) {
        return asked.slots().stream().map(button::apply).toList();
    }

    private Button letter(int part, ButtonId id) {
        return Press.choice(asked.letterOf(part), id);
    }

    private Button toggle(int part) {
        boolean chosen = draft.contains(part);
        List<Integer> next =
                IntStream.range(0, asked.slots().size())
                        .filter(each -> draft.contains(each) != (each == part))
                        .boxed()
                        .toList();
        return letter(part, new ButtonId.Draft(target, next))
                .withStyle(chosen ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY);
    }

    private Button append(int part) {
        if (draft.contains(part)) {
            // Pressed no more; only its id must differ from all others.
            return letter(part, new ButtonId.Pick(target, part)).asDisabled();
        }
        List<Integer> next = new ArrayList<>(draft);
        next.add(part);
        return letter(part, new ButtonId.Draft(target, next));
    }

    private Button undo() {
        List<Integer> before = draft.subList(0, Math.max(0, draft.size() - 1));
        return Press.aside("Undo", new ButtonId.Draft(target, before))
                .withDisabled(draft.isEmpty());
    }

    private static Button submit(ButtonId id, boolean ready) {
        return Press.forward("Submit", id).withDisabled(!ready);
    }

    private List<Button> form(String label) {
        return List.of(Press.choice(label, new ButtonId.OpenForm(target)));
    }
}
