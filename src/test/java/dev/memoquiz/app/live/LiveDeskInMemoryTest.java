package dev.memoquiz.app.live;

import dev.memoquiz.terminal.InMemoryJournal;

class LiveDeskInMemoryTest extends LiveDeskContract {
    private final InMemoryJournal log = new InMemoryJournal();

    @Override
    LiveDesk.Journals journals() {
        return new LiveDesk.Journals(new InMemoryLiveJournal(log), log);
    }
}
