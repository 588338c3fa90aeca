package dev.memoquiz.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What the writer tells of its transactions, in order.
final class Heard implements CommitWatch {
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public Group begun(int changes) {
        return new Group() {
            @Override
            public void committed() {
                told.add("committed " + changes);
            }

            @Override
            public void failed() {
                told.add("failed " + changes);
            }
        };
    }

    /// `committed 3` or `failed 3`, with how many changes there were.
    List<String> told() {
        return List.copyOf(told);
    }
}
