package dev.memoquiz.app.live;

import dev.memoquiz.storage.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class LiveDeskOnADatabaseTest extends LiveDeskContract {
    @TempDir private Path folder;
    private Store store;

    @BeforeEach
    @Override
    void enter() {
        store = Store.open("jdbc:sqlite:" + folder.resolve("quiz.db"));
        super.enter();
    }

    @Override
    LiveDesk.Journals journals() {
        return new LiveDesk.Journals(store.liveJournal(), store.journal());
    }

    @AfterEach
    void close() {
        store.close();
    }
}
