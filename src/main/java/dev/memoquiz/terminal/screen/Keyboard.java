package dev.memoquiz.terminal.screen;

import java.util.Optional;
import java.util.function.Supplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/// Reads keys from a terminal.
final class Keyboard {
    /// An escape that nothing follows for so long is the Escape key, and not the start of an arrow.
    private static final long ESCAPE_WAIT_MILLIS = 100;

    private final BindingReader reader;
    private final KeyMap<Supplier<Optional<Key>>> keys = new KeyMap<>();

    Keyboard(Terminal terminal) {
        this.reader = new BindingReader(terminal.reader());
        keys.setAmbiguousTimeout(ESCAPE_WAIT_MILLIS);
        keys.setUnicode(this::typed);
        keys.setNomatch(Optional::empty);
        for (int c = ' '; c <= '~'; c++) {
            keys.bind(this::typed, Character.toString(c));
        }
        bind(Key.Special.UP, "\033[A", "\033OA");
        bind(Key.Special.DOWN, "\033[B", "\033OB");
        bind(Key.Special.PAGE_UP, "\033[5~");
        bind(Key.Special.PAGE_DOWN, "\033[6~");
        bind(Key.Special.ENTER, "\r", "\n");
        bind(Key.Special.BACKSPACE, KeyMap.del(), KeyMap.ctrl('H'));
        bind(Key.Special.TAB, "\t");
        bind(Key.Special.ESCAPE, KeyMap.esc());
        bind(Key.Special.LEAVE, KeyMap.ctrl('C'), KeyMap.ctrl('D'));
    }

    /// Whether a key or the end of input has come within so many milliseconds.
    boolean waits(long millis) {
        return reader.peekCharacter(millis) != NonBlockingReader.READ_EXPIRED;
    }

    /// The next key; at the end of input [Key.Special#LEAVE], for a key without a meaning empty.
    Optional<Key> next() {
        return Optional.ofNullable(reader.readBinding(keys))
                .map(Supplier::get)
                .orElse(Optional.of(Key.Special.LEAVE));
    }

    private void bind(Key key, String... sequences) {
        keys.bind(() -> Optional.of(key), sequences);
    }

    private Optional<Key> typed() {
        return reader.getLastBinding().codePoints().boxed().findFirst().map(Key.Typed::new);
    }
}
