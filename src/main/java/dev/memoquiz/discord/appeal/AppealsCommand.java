package dev.memoquiz.discord.appeal;

import dev.memoquiz.app.appeal.AppealDesk;
import dev.memoquiz.app.appeal.RuleOnAppeal.Ruled;
import dev.memoquiz.app.words.appeal.RulingWords;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.appeal.Ruling.Decision;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.AnswerRef;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/appeals`: a teacher goes through the open appeals of the server and rules on each with one press.
public final class AppealsCommand implements Command {
    private static final Reply ELSEWHERE =
            Reply.sentence("Appeals belong to a server: use /appeals there.");
    private static final Reply NO_TEACHER =
            Reply.sentence(
                    "Appeals are ruled on by teachers: those who may manage messages in the whole server.");

    private final AppealDesk desk;

    public AppealsCommand(AppealDesk desk) {
        this.desk = desk;
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("appeals", "Rule on appeals (for teachers)");
    }

    @Override
    public Reply answer(Call call) {
        return asTeacher(
                call.asker(), forum -> new Reply.Private(page(forum, 0, Optional.empty())));
    }

    /// Turns to another open appeal.
    public Reply turn(Asker asker, int page) {
        return asTeacher(asker, forum -> new Reply.Update(page(forum, page, Optional.empty())));
    }

    /// Rules on an appeal and shows the next one.
    ///
    /// @param points what the answer is to earn; 0 declines the appeal
    public Reply rule(Asker asker, AnswerRef answer, int points) {
        Decision decision = points == 0 ? new Decision.Decline() : new Decision.Accept(points);
        return asTeacher(
                asker,
                forum -> {
                    Ruled ruled = desk.rule().rule(forum, asker.reader(), answer, decision);
                    return new Reply.Update(page(forum, 0, Optional.of(RulingWords.of(ruled))));
                });
    }

    private Card page(Forum forum, int page, Optional<String> notice) {
        return AppealsView.of(desk.list().open(forum), page, notice);
    }

    /// A ruling holds for the same words in the whole server, so it takes a teacher of the whole server, wherever they ask. Asked anew at
    /// each press: whoever was a teacher may be none any more.
    private static Reply asTeacher(Asker asker, Function<Forum, Reply> reply) {
        return switch (asker.venue()) {
            case Venue.Alone _ -> ELSEWHERE;
            case Venue.Server _ when !asker.serverTeacher() -> NO_TEACHER;
            case Venue.Server(String id) -> reply.apply(new Forum.InServer(id));
        };
    }
}
