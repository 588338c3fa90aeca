package dev.memoquiz.discord;

import dev.memoquiz.discord.appeal.AppealsCommand;
import dev.memoquiz.discord.live.LivePresses;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.read.ReadPresses;
import dev.memoquiz.discord.round.RoundPresses;
import dev.memoquiz.discord.score.WhyCommand;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.question.Answer;
import java.util.TreeSet;

/// Takes each press to the feature that knows what to do.
///
/// @param why also turns the pages of its own list, as `appeals` does
record Presses(
        RoundPresses rounds,
        ReadPresses texts,
        WhyCommand why,
        AppealsCommand appeals,
        LivePresses live) {
    static final Reply UNKNOWN =
            Reply.sentence(
                    "This button is from an earlier version, or none of mine. Nothing was counted; /quiz resume goes on"
                            + " with your round.");

    Reply reply(Pressed pressed, ButtonId id) {
        Asker asker = pressed.asker();
        return switch (id) {
            case ButtonId.Pick(var target, int part) ->
                    rounds.answer(asker, target, new Answer.Picked(part));
            case ButtonId.Judge(var target, var support) ->
                    rounds.answer(asker, target, new Answer.Judged(support));
            case ButtonId.HandSet(var target, var parts) ->
                    rounds.answer(asker, target, new Answer.PickedSeveral(new TreeSet<>(parts)));
            case ButtonId.HandOrder(var target, var parts) ->
                    rounds.answer(asker, target, new Answer.Ordered(parts));
            case ButtonId.Form(var target) -> rounds.filled(asker, target, pressed.values());
            case ButtonId.Draft(var target, var parts) -> rounds.draft(asker, target, parts);
            case ButtonId.OpenForm(var target) -> rounds.form(asker, target);
            case ButtonId.Next(var round, int index) -> rounds.next(asker, round, index);
            case ButtonId.Show(var round) -> rounds.show(asker, round);
            case ButtonId.Opening opening -> rounds.open(asker, opening);
            case ButtonId.Instead(var open, var opening) -> rounds.instead(asker, open, opening);
            case ButtonId.OpenText(var quiz) -> texts.open(quiz);
            case ButtonId.TurnPage(var quiz, int page) -> texts.turn(quiz, page);
            case ButtonId.Words(var quiz, int page) -> texts.words(quiz, page);
            case ButtonId.WhyPage(int page) -> why.turn(asker, page);
            case ButtonId.WhyAppeal(var answer, int page) -> why.appeal(asker, answer, page);
            case ButtonId.Live(var button) -> live.reply(pressed, button);
            case ButtonId.Appeal(var answer) -> rounds.appeal(asker, answer);
            case ButtonId.AppealPage(int page) -> appeals.turn(asker, page);
            case ButtonId.Rule(var answer, int points) -> appeals.rule(asker, answer, points);
        };
    }
}
