package dev.memoquiz.discord.press;

import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.domain.draw.Draw;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.reading.Level;
import dev.memoquiz.domain.round.AnswerRef;
import java.util.Optional;

/// Writes button ids as custom ids, such as `m1:p:0abc12def34g:3:x7k2qa:1`: version, action, round, question, edition, part.
///
/// The version changes when an old id could be misread; ids of other versions decode to nothing.
final class ButtonIds {
    private static final String VERSION = "m1:";
    private static final int LONGEST = 100;

    private ButtonIds() {}

    static String encode(ButtonId id) {
        return VERSION + body(id);
    }

    private static String body(ButtonId id) {
        return switch (id) {
            case ButtonId.Pick(Target target, int part) ->
                    join("p", target) + ":" + Parts.one(part);
            case ButtonId.Judge(Target target, Support support) ->
                    join("j", target) + ":" + Codes.of(support);
            case ButtonId.Draft(Target target, var parts) ->
                    join("d", target) + ":" + Parts.of(parts);
            case ButtonId.HandSet(Target target, var parts) ->
                    join("s", target) + ":" + Parts.of(parts);
            case ButtonId.HandOrder(Target target, var parts) ->
                    join("o", target) + ":" + Parts.of(parts);
            case ButtonId.OpenForm(Target target) -> join("f", target);
            case ButtonId.Form(Target target) -> join("w", target);
            case ButtonId.Next(var round, int index) -> "n:" + round + ":" + index;
            case ButtonId.Show(var round) -> "r:" + round;
            case ButtonId.Begin(var quiz, Draw.Wish wish) -> "b:" + quiz + ":" + wish(wish);
            case ButtonId.Missed(var round) -> "m:" + round;
            case ButtonId.Instead(var open, var opening) -> "i:" + open + ":" + body(opening);
            case ButtonId.OpenText(var quiz) -> "x:" + quiz;
            case ButtonId.TurnPage(var quiz, int page) -> "t:" + quiz + ":" + page;
            case ButtonId.Words(var quiz, int page) -> "g:" + quiz + ":" + page;
            case ButtonId.WhyPage(int page) -> "y:" + page;
            case ButtonId.WhyAppeal(AnswerRef answer, int page) -> join("h", answer) + ":" + page;
            case ButtonId.Live(LiveButton button) -> LiveButtons.body(button);
            case ButtonId.Appeal(AnswerRef answer) -> join("a", answer);
            case ButtonId.AppealPage(int page) -> "u:" + page;
            case ButtonId.Rule(AnswerRef answer, int points) -> join("e", answer) + ":" + points;
        };
    }

    private static String join(String action, AnswerRef answer) {
        return action + ":" + answer.round() + ":" + answer.index();
    }

    private static String join(String action, Target target) {
        return action + ":" + target.round() + ":" + target.index() + ":" + target.edition();
    }

    private static String wish(Draw.Wish wish) {
        return wish.count()
                + ":"
                + wish.level().map(Codes::of).orElse("")
                + wish.seed().map(seed -> ":" + seed).orElse("");
    }

    static Optional<ButtonId> decode(String customId) {
        if (customId.length() > LONGEST || !customId.startsWith(VERSION)) {
            return Optional.empty();
        }
        try {
            ButtonId id = read(new Fields(customId.substring(VERSION.length())));
            // One writing for each meaning: what is not written as we write it is not ours.
            return Optional.of(id).filter(read -> encode(read).equals(customId));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static ButtonId read(Fields fields) {
        String action = fields.text();
        return switch (action) {
            case "p" -> new ButtonId.Pick(fields.target(), fields.part());
            case "j" ->
                    new ButtonId.Judge(
                            fields.target(), fields.constant(Support.values(), Codes::of));
            case "d" -> new ButtonId.Draft(fields.target(), fields.parts());
            case "s" -> new ButtonId.HandSet(fields.target(), fields.parts());
            case "o" -> new ButtonId.HandOrder(fields.target(), fields.parts());
            case "f" -> new ButtonId.OpenForm(fields.target());
            case "w" -> new ButtonId.Form(fields.target());
            case "n" -> new ButtonId.Next(fields.round(), fields.number());
            case "r" -> new ButtonId.Show(fields.round());
            case "i" -> new ButtonId.Instead(fields.round(), opening(fields.text(), fields));
            case "x" -> new ButtonId.OpenText(fields.quiz());
            case "t" -> new ButtonId.TurnPage(fields.quiz(), fields.number());
            case "g" -> new ButtonId.Words(fields.quiz(), fields.number());
            case "y" -> new ButtonId.WhyPage(fields.number());
            case "h" -> new ButtonId.WhyAppeal(fields.answer(), fields.number());
            case "a" -> new ButtonId.Appeal(fields.answer());
            case "u" -> new ButtonId.AppealPage(fields.number());
            case "e" -> new ButtonId.Rule(fields.answer(), fields.number());
            case String live when LiveButtons.isOne(live) ->
                    new ButtonId.Live(LiveButtons.read(live, fields));
            case String other -> opening(other, fields);
        };
    }

    private static ButtonId.Opening opening(String action, Fields fields) {
        return switch (action) {
            case "b" -> new ButtonId.Begin(fields.quiz(), wish(fields));
            case "m" -> new ButtonId.Missed(fields.round());
            case String other ->
                    throw new IllegalArgumentException("no such action: '" + other + "'");
        };
    }

    private static Draw.Wish wish(Fields fields) {
        return new Draw.Wish(fields.number(), fields.perhaps(Level.values(), Codes::of))
                .seeded(fields.more() ? Optional.of((long) fields.number()) : Optional.empty());
    }
}
