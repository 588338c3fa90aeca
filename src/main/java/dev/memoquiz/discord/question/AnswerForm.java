package dev.memoquiz.discord.question;

import dev.memoquiz.app.words.Asks;
import dev.memoquiz.app.words.Part;
import dev.memoquiz.discord.card.Clean;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.round.Asked;
import dev.memoquiz.domain.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.radiogroup.RadioGroupOption;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/// The forms in which questions are answered that buttons cannot take. The message behind shows the texts in full.
public final class AnswerForm {
    static final String TEXT = "text";
    static final String CLAIM = "claim";
    static final String CLAUSE = "clause";
    static final String VIEW = "view";

    private static final int OPTION = 100;
    private static final int MOST_OPTIONS = RadioGroup.OPTIONS_MAX_AMOUNT;

    private final Asked asked;
    private final Document document;

    private AnswerForm(Asked asked, Document document) {
        this.asked = asked;
        this.document = document;
    }

    /// Empty for a question that is answered by buttons.
    public static Optional<Modal> of(Asked asked, Document document, ButtonId id) {
        List<? extends ModalTopLevelComponent> inputs = new AnswerForm(asked, document).inputs();
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Modal.create(id.encoded(), title(asked.question()))
                                .addComponents(inputs)
                                .build());
    }

    private static String title(Question question) {
        return switch (question) {
            case Question.Gap _ -> "Fill the gap";
            case Question.Matching _ -> "Who holds which view?";
            case Question.ClaimEvidence _ -> "The claim and its proof";
            case Question.Typed _,
                    Question.Sentence _,
                    Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.StatedInText _,
                    Question.Ordering _ ->
                    "In your own words";
        };
    }

    private List<? extends ModalTopLevelComponent> inputs() {
        return switch (asked.question()) {
            case Question.Typed _, Question.Gap _ -> List.of(text(TextInputStyle.SHORT));
            case Question.Sentence _ -> List.of(text(TextInputStyle.PARAGRAPH));
            case Question.Matching matching -> views(matching);
            case Question.ClaimEvidence claim -> List.of(claims(), clauses(claim));
            case Question.SingleChoice _,
                    Question.SeveralRight _,
                    Question.StatedInText _,
                    Question.Ordering _ ->
                    List.of();
        };
    }

    private Label text(TextInputStyle style) {
        Asks asks = Asks.of(asked.question(), document);
        return Label.of(
                "Your answer",
                Clean.line(asks.words().orElse(asks.prompt()), Label.DESCRIPTION_MAX_LENGTH),
                TextInput.create(TEXT, style).setRequired(true).build());
    }

    private List<Label> views(Question.Matching matching) {
        List<RadioGroupOption> holders = new ArrayList<>();
        for (Part holder : Part.holders(matching)) {
            holders.add(RadioGroupOption.of(named(holder), String.valueOf(holders.size())));
        }
        List<Part> views = Part.of(asked);
        return Stream.iterate(0, place -> place < views.size(), place -> place + 1)
                .map(place -> view(views.get(place), asked.slots().get(place), holders))
                .toList();
    }

    private static Label view(Part view, int part, List<RadioGroupOption> holders) {
        return Label.of(
                "View " + view.label(),
                Clean.line(view.text(), Label.DESCRIPTION_MAX_LENGTH),
                group(VIEW + part, holders));
    }

    private Label claims() {
        List<RadioGroupOption> claims = new ArrayList<>();
        for (Part claim : Part.of(asked)) {
            claims.add(option(claim, String.valueOf(asked.slots().get(claims.size()))));
        }
        return Label.of("Which claim holds?", group(CLAIM, claims));
    }

    /// Clauses that prove the claim come first when there are too many to offer, so that one always can be chosen.
    private Label clauses(Question.ClaimEvidence claim) {
        List<Integer> offered =
                Stream.concat(
                                claim.proof().stream().filter(claim.offered()::contains),
                                claim.offered().stream())
                        .distinct()
                        .limit(MOST_OPTIONS)
                        .sorted()
                        .toList();
        List<RadioGroupOption> clauses =
                Part.clauses(claim, document).stream()
                        .filter(clause -> offered.contains(Integer.valueOf(clause.label())))
                        .map(clause -> option(clause, clause.label()))
                        .toList();
        return Label.of("Which clause proves it?", group(CLAUSE, clauses));
    }

    private static RadioGroupOption option(Part part, String value) {
        return RadioGroupOption.of(part.label(), value)
                .withDescription(Clean.line(part.text(), OPTION));
    }

    private static RadioGroup group(String id, List<RadioGroupOption> options) {
        return RadioGroup.create(id).addOptions(options).setRequired(true).build();
    }

    private static String named(Part part) {
        return Clean.line(part.label() + ". " + part.text(), OPTION);
    }
}
