package dev.memoquiz.discord.question;

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
public final class AnswerButtons {
    private static final int ROW = 5;
    private static final List<Support> JUDGEMENTS = List.of(Support.values());

    private final Asked asked;
    private final Meanings meanings;
    private final List<Integer> draft;

    private AnswerButtons(Asked asked, Meanings meanings, List<Integer> draft) {
        this.asked = asked;
        this.meanings = meanings;
        this.draft = draft;
    }

    /// Rows of buttons: first the letters, or what opens the form; then undo and submit where they are needed, and what leads
    /// aside. What fits on one row stands on one.
    ///
    /// @param draft the parts chosen so far
    public static List<List<Button>> rows(
            Asked asked, Meanings meanings, List<Integer> draft, Button aside) {
        AnswerButtons buttons = new AnswerButtons(asked, meanings, draft);
        List<Button> letters = buttons.letters();
        List<Button> others = new ArrayList<>(buttons.finishing());
        others.add(aside);
        if (letters.size() + others.size() > ROW) {
            return List.of(letters, others);
        }
        return List.of(Stream.concat(letters.stream(), others.stream()).toList());
    }

    /// The letters alone, or what opens the form; nothing is chosen yet.
    public static List<Button> choices(Asked asked, Meanings meanings) {
        return new AnswerButtons(asked, meanings, List.of()).letters();
    }

    private List<Button> letters() {
        return switch (asked.question()) {
            case Question.SingleChoice _ -> each(part -> letter(part, meanings.pick(part)));
            case Question.StatedInText _ ->
                    each(part -> letter(part, meanings.judge(JUDGEMENTS.get(part))));
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
                    List.of(submit(meanings.handSet(draft), !draft.isEmpty()));
            case Question.Ordering ordering ->
                    List.of(
                            submit(
                                    meanings.handOrder(draft),
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
        return letter(part, meanings.draft(next))
                .withStyle(chosen ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY);
    }

    private Button append(int part) {
        if (draft.contains(part)) {
            // Pressed no more; only its id must differ from all others.
            return letter(part, meanings.pick(part)).asDisabled();
        }
        List<Integer> next = new ArrayList<>(draft);
        next.add(part);
        return letter(part, meanings.draft(next));
    }

    private Button undo() {
        List<Integer> before = draft.subList(0, Math.max(0, draft.size() - 1));
        return Press.aside("Undo", meanings.draft(before)).withDisabled(draft.isEmpty());
    }

    private static Button submit(ButtonId id, boolean ready) {
        return Press.forward("Submit", id).withDisabled(!ready);
    }

    private List<Button> form(String label) {
        return List.of(Press.choice(label, meanings.openForm()));
    }
}
