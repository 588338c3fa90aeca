package dev.memoquiz.terminal.screen;

import dev.memoquiz.app.appeal.AppealAnswer;
import dev.memoquiz.terminal.page.Page;
import java.util.ArrayList;
import java.util.List;

/// Which keys do what, as the foot of a screen says.
final class Hints {
    private Hints() {}

    static String of(Screen screen) {
        return switch (screen) {
            case Screen.Asking asking -> asking(asking.draft());
            case Screen.Reviewing reviewing ->
                    AppealAnswer.possible(reviewing.scene().recorded())
                            ? joined("Enter: next", "a: appeal", "t: text", "Ctrl-C: leave")
                            : joined("Enter: next", "t: text", "Ctrl-C: leave");
            case Screen.Ended ended ->
                    ended.scene().summary().missed().isEmpty()
                            ? joined("t: text", "Enter: leave")
                            : joined("r: replay what you missed", "t: text", "Enter: leave");
            case Screen.Text _ -> joined("Up, Down, Space: move", "t: back", "Ctrl-C: leave");
        };
    }

    private static String asking(Draft draft) {
        return switch (draft) {
            case Draft.Choice _ -> open("Letter or arrows: choose", "Enter: answer");
            case Draft.Ticks _ -> open("Letters or Space: tick", "Enter: answer");
            case Draft.Writing _ -> joined("Enter: answer", "Tab: text", "Ctrl-C: leave");
            case Draft.Arranging _ -> open("Letters in order", "Backspace: undo", "Enter: answer");
            case Draft.Pairing _ ->
                    open("Letter for the view at >", "Backspace: undo", "Enter: answer");
            case Draft.Claiming _ -> open("Letter or arrows: choose", "Enter: on to the proof");
            case Draft.Proving _ ->
                    open("Letter or arrows: choose", "Enter: answer", "Backspace: back");
        };
    }

    private static String open(String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.add("t: text");
        all.add("Ctrl-C: leave");
        return joined(all.toArray(String[]::new));
    }

    /// No hint is broken over two lines.
    private static String joined(String... hints) {
        List<String> whole =
                List.of(hints).stream().map(hint -> hint.replace(' ', Page.NO_BREAK)).toList();
        return String.join(" | ", whole);
    }
}
