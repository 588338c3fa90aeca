package dev.memoquiz.discord.round;

import dev.memoquiz.app.Desk;
import dev.memoquiz.app.Scene;
import dev.memoquiz.app.StartRound.Start;
import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.app.Turn;
import dev.memoquiz.app.appeal.AppealAnswer.Lodged;
import dev.memoquiz.app.words.Refusals;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.question.AnswerForm;
import dev.memoquiz.discord.question.FormAnswer;
import dev.memoquiz.discord.question.QuestionText;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.RoundId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a reader's moves in a round and shows where they lead.
public final class RoundPresses {
    private static final Reply NO_FORM =
            Reply.sentence("That form does not fit the question. Nothing was counted.");

    private final Desk desk;

    public RoundPresses(Desk desk) {
        this.desk = desk;
    }

    public Reply answer(Asker asker, Target target, Answer answer) {
        return shown(desk.submitAnswer().submit(asker.id(), target, answer));
    }

    /// Answers with what was filled into a form, by the ids of its inputs.
    public Reply filled(Asker asker, Target target, Map<String, String> values) {
        return FormAnswer.of(values).map(answer -> answer(asker, target, answer)).orElse(NO_FORM);
    }

    public Reply next(Asker asker, RoundId round, int index) {
        return shown(desk.continueRound().next(asker.id(), round, index));
    }

    /// Appeals the answer that is looked at, or one that was.
    public Reply appeal(Asker asker, AnswerRef answer) {
        Lodged lodged = desk.appeals().appealAnswer().appeal(asker.id(), answer);
        String told = Refusals.of(lodged);
        boolean shown = lodged instanceof Lodged.Waiting || lodged instanceof Lodged.Already;
        return shown
                        && desk.continueRound().show(asker.id(), answer.round())
                                instanceof Turn.Show(Scene.Reviewing scene)
                        && scene.asked().index() == answer.index()
                ? update(scene, Optional.of(told))
                : Reply.sentence(told);
    }

    public Reply show(Asker asker, RoundId round) {
        return shown(desk.continueRound().show(asker.id(), round));
    }

    Reply stop(Asker asker, RoundId round) {
        return shown(desk.continueRound().stop(asker.id(), round));
    }

    /// Shows the question with the parts chosen so far.
    public Reply draft(Asker asker, Target target, List<Integer> parts) {
        return atQuestion(
                asker,
                target,
                asking ->
                        new QuestionText(asking.asked(), asking.quiz().document()).mayDraft(parts)
                                ? new Reply.Update(QuestionView.of(asking, parts, Optional.empty()))
                                : NO_FORM);
    }

    public Reply form(Asker asker, Target target) {
        return atQuestion(
                asker,
                target,
                asking ->
                        AnswerForm.of(
                                        asking.asked(),
                                        asking.quiz().document(),
                                        RoundMeanings.of(asking).form())
                                .<Reply>map(Reply.Form::new)
                                .orElse(NO_FORM));
    }

    public Reply open(Asker asker, ButtonId.Opening opening) {
        Start start =
                switch (opening) {
                    case ButtonId.Begin(var quiz, var wish) ->
                            desk.startRound().fresh(asker.reader(), asker.venue(), quiz, wish);
                    case ButtonId.Missed(var round) ->
                            desk.startRound().missed(asker.reader(), asker.venue(), round);
                };
        return switch (start) {
            case Start.Started(Scene scene) -> update(scene, Optional.empty());
            case Start.Unfinished(RoundId open) -> unfinished(asker, open, opening);
            case Start.NoSuchQuiz _, Start.NothingToAsk _, Start.NotYours _ ->
                    Reply.sentence(Refusals.of(start).orElseThrow());
        };
    }

    /// Stops the open round, whatever became of it, and opens another.
    public Reply instead(Asker asker, RoundId open, ButtonId.Opening opening) {
        desk.continueRound().stop(asker.id(), open);
        return open(asker, opening);
    }

    private Reply unfinished(Asker asker, RoundId open, ButtonId.Opening opening) {
        Optional<Scene> scene =
                switch (desk.continueRound().show(asker.id(), open)) {
                    case Turn.Show(Scene where) -> Optional.of(where);
                    case Turn _ -> Optional.empty();
                };
        return new Reply.Update(UnfinishedView.of(open, scene, opening));
    }

    private interface AtQuestion {
        Reply reply(Scene.Asking asking);
    }

    private Reply atQuestion(Asker asker, Target target, AtQuestion then) {
        Turn turn = desk.continueRound().show(asker.id(), target.round());
        return switch (turn) {
            case Turn.Show(Scene.Asking asking)
                    when RoundMeanings.of(asking).target().equals(target) ->
                    then.reply(asking);
            case Turn.Show(Scene elsewhere) -> shown(new Turn.MovedOn(elsewhere));
            case Turn _ -> shown(turn);
        };
    }

    private static Reply shown(Turn turn) {
        Optional<String> excuse = Refusals.of(turn);
        return switch (turn) {
            case Turn.Show(Scene scene) -> update(scene, excuse);
            case Turn.MovedOn(Scene scene) -> update(scene, excuse);
            case Turn.QuestionEdited(Scene scene) -> update(scene, excuse);
            case Turn.NotAnAnswer _,
                    Turn.NotYours _,
                    Turn.NoSuchRound _,
                    Turn.QuizGone _,
                    Turn.Busy _ ->
                    Reply.sentence(excuse.orElseThrow());
        };
    }

    private static Reply update(Scene scene, Optional<String> notice) {
        return new Reply.Update(SceneView.of(scene, notice));
    }
}
