package dev.memoquiz;

import dev.memoquiz.discord.shard.Company;
import dev.memoquiz.discord.shard.OnlyOne;
import dev.memoquiz.discord.shard.Roster;
import dev.memoquiz.discord.shard.Sharding;
import dev.memoquiz.domain.shard.Duty;
import dev.memoquiz.domain.shard.LeaseBook;
import dev.memoquiz.settings.Settings;
import dev.memoquiz.storage.ShardStore;
import dev.memoquiz.storage.Store;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Builds what keeps this process and others on its database out of each other's way.
final class Neighbours {
    private final Supplier<Store> store;
    private Supplier<Duty> duty = () -> Duty.EVERYTHING;

    Neighbours(Supplier<Store> store) {
        this.store = store;
    }

    /// What is ours at this moment.
    Duty duty() {
        return duty.get();
    }

    /// Empty where nobody else can come.
    Optional<Company> company(Settings settings) {
        return settings.discord()
                .shards()
                .<Company>map(this::sharding)
                .or(() -> onlyOne(settings.database()));
    }

    /// Shares the shards that the settings name. Whose turn it is to log in is told by the database in any case.
    private Sharding sharding(Settings.Shards wanted) {
        Roster roster = roster(wanted.total());
        ShardStore shared = shared(wanted.total());
        return switch (wanted) {
            case Settings.Shards.Fair _ -> new Sharding(shared, shared, roster);
            case Settings.Shards.Range(int first, int last, _) ->
                    new Sharding(shared.range(first, last), shared, roster);
        };
    }

    /// Where others can reach the database, the first who serves everything keeps them from doing so as well.
    private Optional<Company> onlyOne(Settings.Database database) {
        return database.onServer()
                ? Optional.of(new OnlyOne(() -> shared(1).range(0, 0), roster(1)))
                : Optional.empty();
    }

    private Roster roster(int shards) {
        Roster roster = new Roster(shards, LeaseBook.LIFE, System::nanoTime);
        duty = roster::duty;
        return roster;
    }

    private ShardStore shared(int shards) {
        return store.get().shards(UUID.randomUUID().toString(), shards);
    }
}
