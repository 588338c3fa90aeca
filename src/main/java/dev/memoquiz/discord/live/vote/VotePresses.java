package dev.memoquiz.discord.live.vote;

import dev.memoquiz.app.live.CastVote;
import dev.memoquiz.app.live.Casting;
import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.discord.live.poster.LiveMeanings;
import dev.memoquiz.discord.live.stage.Painter;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.press.LiveTarget;
import dev.memoquiz.discord.question.AnswerForm;
import dev.memoquiz.discord.question.FormAnswer;
import dev.memoquiz.discord.question.QuestionText;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Joining;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.reader.ReaderId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Joins players, and takes their votes. What they see of it is theirs alone.
public final class VotePresses {
    private static final Reply NO_FORM =
            Reply.sentence("That does not fit the question. Nothing was counted.");

    private final LiveDesk desk;
    private final Painter painter;

    public VotePresses(LiveDesk desk, Painter painter) {
        this.desk = desk;
        this.painter = painter;
    }

    public Reply join(Pressed pressed, LiveId live) {
        if (desk.show().round(live).filter(round -> !isIn(pressed, round)).isPresent()) {
            return Reply.sentence(VoteWords.NO_ROUND);
        }
        Joining joining = desk.join().join(live, pressed.asker().reader());
        if (joining instanceof Joining.Joined) {
            painter.counted(live);
        }
        return Reply.sentence(VoteWords.joined(joining));
    }

    /// Nobody is offered a round of another server, or any in a direct message; what was pressed there was forged.
    private static boolean isIn(Pressed pressed, LiveRound round) {
        return round.place().server().equals(pressed.place().server());
    }

    public Reply vote(Pressed pressed, LiveButton.Voting voting) {
        LiveTarget target = voting.target();
        return switch (voting) {
            case LiveButton.Pick(_, int part) -> cast(pressed, target, new Answer.Picked(part));
            case LiveButton.Judge(_, var support) ->
                    cast(pressed, target, new Answer.Judged(support));
            case LiveButton.HandSet(_, var parts) ->
                    cast(pressed, target, new Answer.PickedSeveral(new TreeSet<>(parts)));
            case LiveButton.HandOrder(_, var parts) ->
                    cast(pressed, target, new Answer.Ordered(parts));
            case LiveButton.Form _ ->
                    FormAnswer.of(pressed.values())
                            .map(answer -> cast(pressed, target, answer))
                            .orElse(NO_FORM);
            case LiveButton.OpenForm _ -> open(pressed, target, question -> form(question, target));
            case LiveButton.Draft(_, var parts) ->
                    open(pressed, target, question -> draft(question, target, parts));
        };
    }

    /// How the player did so far, with a page of what was missed and a way to try it again.
    public Reply mine(Pressed pressed, LiveId live, int page) {
        return desk.show()
                .personal(live, pressed.asker().id())
                .<Reply>map(personal -> new Reply.Update(PersonalCard.of(personal, page)))
                .orElseGet(() -> Reply.sentence(withoutQuiz(live, pressed.asker().id())));
    }

    private String withoutQuiz(LiveId live, ReaderId reader) {
        return desk.show()
                .round(live)
                .flatMap(round ->
                        desk.show()
                                .rank(live, reader)
                                .map(rank -> VoteWords.withoutQuiz(round, rank)))
                .orElse(VoteWords.NOT_PLAYING);
    }

    private Reply cast(Pressed pressed, LiveTarget target, Answer answer) {
        Casting casting =
                desk.cast()
                        .cast(
                                target.live(),
                                pressed.asker().reader(),
                                new CastVote.Target(
                                        pressed.place().server(), target.turn(), target.edition()),
                                answer,
                                pressed.stamped());
        if (changesTheMessage(casting)) {
            painter.counted(target.live());
        }
        return new Reply.Update(VoteCard.of(casting, new LiveMeanings(target)));
    }

    /// One that shows a question of old is shown anew, or paused for it.
    private static boolean changesTheMessage(Casting casting) {
        return casting instanceof Casting.Counted
                || casting instanceof Casting.AskedBack
                || casting instanceof Casting.QuestionEdited
                || casting instanceof Casting.QuizGone;
    }

    /// Lets a player make up an answer, as long as the question takes votes.
    private Reply open(
            Pressed pressed, LiveTarget target, Function<ShowLive.OneQuestion, Reply> then) {
        Optional<ShowLive.OneQuestion> question =
                desk.show().question(target.live(), target.turn().index());
        if (question.isEmpty()) {
            return Reply.sentence(VoteWords.GONE);
        }
        if (!isIn(pressed, question.get().round())) {
            return Reply.sentence(VoteWords.NO_ROUND);
        }
        return VoteWords.whyNotOpen(question.get(), target)
                .map(Reply::sentence)
                .orElseGet(() -> then.apply(question.get()));
    }

    private static Reply form(ShowLive.OneQuestion question, LiveTarget target) {
        return AnswerForm.of(
                        question.asked(),
                        question.quiz().document(),
                        new LiveMeanings(target).form())
                .<Reply>map(Reply.Form::new)
                .orElse(NO_FORM);
    }

    private static Reply draft(
            ShowLive.OneQuestion question, LiveTarget target, List<Integer> parts) {
        QuestionText text = new QuestionText(question.asked(), question.quiz().document());
        return text.mayDraft(parts)
                ? new Reply.Update(DraftCard.of(question, new LiveMeanings(target), parts))
                : NO_FORM;
    }
}
