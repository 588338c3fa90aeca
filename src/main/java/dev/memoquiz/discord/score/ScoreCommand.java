package dev.memoquiz.discord.score;

import dev.memoquiz.app.ShowScore;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Call;
import dev.memoquiz.discord.talk.Command;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.score.Scope;
import dev.memoquiz.domain.score.Score;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/score`: points of one's own or of another member, here and everywhere.
public final class ScoreCommand implements Command {
    private static final String MEMBER = "member";

    private final ShowScore scores;

    public ScoreCommand(ShowScore scores) {
        this.scores = scores;
    }

    @Override
    public SlashCommandData described() {
        return Commands.slash("score", "Show your points, or another member's")
                .addOption(OptionType.USER, MEMBER, "Whose points (yours if left out)");
    }

    @Override
    public Reply answer(Call call) {
        Optional<Reader> other =
                call.option(
                        MEMBER, option -> Asker.reader(option.getAsUser(), option.getAsMember()));
        Reader reader = other.orElse(call.asker().reader());
        return new Reply.Private(
                ScoreView.of(
                        reader,
                        here(call, reader),
                        scores.of(reader.id(), new Scope.Everywhere())));
    }

    private Optional<Score> here(Call call, Reader reader) {
        return switch (call.asker().venue()) {
            case Venue.Server(String id) ->
                    Optional.of(scores.of(reader.id(), new Scope.InServer(id)));
            case Venue.Alone _ -> Optional.empty();
        };
    }
}
