package dev.memoquiz.discord.score;

import dev.memoquiz.app.ShowScore;
import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.app.words.Refusals;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.round.AnswerRef;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/why`: the reader's latest answers, each with the rule that decided, its points and its time.
public final class WhyCommand implements Command {
    private static final int LATEST = 25;

    private final ShowScore scores;
    private final AppealAnswer appeals;

    public WhyCommand(ShowScore scores, AppealAnswer appeals) {
        this.scores = scores;
        this.appeals = appeals;
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("why", "Show why your latest answers scored as they did");
    }

    @Override
    public Reply answer(Call call) {
        return new Reply.Private(page(call.asker(), 0, Optional.empty()));
    }

    /// Turns to another page of the asker's own answers.
    public Reply turn(Asker asker, int page) {
        return new Reply.Update(page(asker, page, Optional.empty()));
    }

    /// Appeals an answer, if it is the asker's own, and shows what came of it above the same page.
    public Reply appeal(Asker asker, AnswerRef answer, int page) {
        String told = Refusals.of(appeals.appeal(asker.id(), answer));
        return new Reply.Update(page(asker, page, Optional.of(told)));
    }

    private Card page(Asker asker, int page, Optional<String> notice) {
        return WhyView.of(scores.why(asker.id(), LATEST), page, notice);
    }
}
