package dev.memoquiz.storage;

import dev.memoquiz.storage.live.LiveContract;
import dev.memoquiz.storage.live.LiveRaceContract;
import dev.memoquiz.storage.live.LiveRecountContract;
import dev.memoquiz.storage.live.LiveRulingContract;
import dev.memoquiz.storage.live.SettlementContract;
import dev.memoquiz.storage.live.TallyContract;
import dev.memoquiz.storage.live.VoteContract;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What a store does, on whatever database: a subclass for each says how that is opened.
abstract class StoreContract
        implements JournalContract,
                RaceContract,
                StandingsContract,
                RecountContract,
                AppealsContract,
                LiveContract,
                VoteContract,
                SettlementContract,
                LiveRaceContract,
                LiveRecountContract,
                LiveRulingContract,
                TallyContract {
    private Store store;

    /// Opens the test's database; a second time it is the same one.
    abstract Store openStore();

    @BeforeEach
    void open() throws IOException {
        store = openStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Store reopened() {
        store.close();
        return taken(openStore());
    }

    /// Goes on with another store of the same database.
    final Store taken(Store next) {
        store = next;
        return store;
    }
}
