package dev.memoquiz.terminal.grade;

import dev.memoquiz.domain.typed.key.AnswerLine;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads keys, and remembers the latest ones, since a class answers the same few questions.
final class Keyring {
    /// Together these two bound the memory: some 10 MB when every key is as long and odd as can be.
    private static final int MOST = 64;

    private static final int LONGEST_KEPT = 1_000;

    private final Map<Key, AnswerLine.Parsed> kept =
            new LinkedHashMap<>(2 * MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, AnswerLine.Parsed> eldest) {
                    return size() > MOST;
                }
            };

    AnswerLine.Parsed read(Key key) {
        return key.length() > LONGEST_KEPT ? key.read() : kept.computeIfAbsent(key, Key::read);
    }

    int size() {
        return kept.size();
    }
}
