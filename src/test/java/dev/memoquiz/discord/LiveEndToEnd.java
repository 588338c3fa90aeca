package dev.memoquiz.discord;

import dev.memoquiz.storage.DatabaseKind;

/// The same with a class at a live round.
abstract class LiveEndToEnd extends EndToEnd {
    final LiveClass live = new LiveClass(stand);

    LiveEndToEnd(DatabaseKind database) {
        super(database);
    }
}
