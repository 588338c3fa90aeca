package dev.memoquiz.domain.appeal;

import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import dev.memoquiz.domain.round.Answered;
import java.util.Optional;

/// Where an appeal is ruled on.
public sealed interface Forum {
    /// By the teachers of the server in which the answer was given.
    record InServer(String id) implements Forum {}

    /// By the reader, who sits alone at a computer and is their own teacher.
    record OwnDesk(ReaderId reader) implements Forum {}

    /// Empty where there is nobody to rule: for answers given alone with a bot.
    static Optional<Forum> of(Answered.Who who) {
        return switch (who.venue()) {
            case Venue.Server(String id) -> Optional.of(new InServer(id));
            case Venue.Alone _ when who.reader().id().isLocal() ->
                    Optional.of(new OwnDesk(who.reader().id()));
            case Venue.Alone _ -> Optional.empty();
        };
    }
}
