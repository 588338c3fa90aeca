package dev.memoquiz.terminal.screen;

import dev.memoquiz.terminal.page.Line;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/// A terminal taken over for full screens, and given back as it was.
final class Canvas implements AutoCloseable {
    private static final Size UNKNOWN = Size.of(80, 24);

    private final Terminal terminal;
    private final Ink ink;
    private final Attributes before;
    private final Display display;
    private Size size;

    Canvas(Terminal terminal, Ink ink) {
        this.terminal = terminal;
        this.ink = ink;
        this.before = terminal.enterRawMode();
        this.display = new Display(terminal, true);
        this.size = sizeNow();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.puts(Capability.cursor_invisible);
    }

    int columns() {
        return size.getColumns();
    }

    int rows() {
        return size.getRows();
    }

    /// Takes note of the terminal's size; true when it has changed.
    boolean resized() {
        Size now = sizeNow();
        boolean changed = !now.equals(size);
        size = now;
        return changed;
    }

    void show(List<Line> lines) {
        if (display.getRows() != rows() || display.getColumns() != columns()) {
            display.clear();
            display.resize(size);
        }
        List<AttributedString> inked = lines.stream().map(ink::of).toList();
        display.update(inked, 0);
    }

    @Override
    public void close() {
        terminal.puts(Capability.clear_screen);
        terminal.puts(Capability.cursor_normal);
        terminal.puts(Capability.keypad_local);
        terminal.puts(Capability.exit_ca_mode);
        terminal.flush();
        terminal.setAttributes(before);
    }

    private Size sizeNow() {
        Size now = terminal.getSize();
        return now.getColumns() > 0 && now.getRows() > 0 ? now : UNKNOWN;
    }
}
