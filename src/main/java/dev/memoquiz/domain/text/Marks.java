package dev.memoquiz.domain.text;

import java.util.List;

/// What the printed page carries beside the author's words: each mark is named by the exact characters printed.
///
/// @param pages page markers, removed from the clean view and kept as page breaks
/// @param notes note marks glued to the word before them
/// @param readings passages that are read otherwise than they are printed, such as bracketed letters
public record Marks(List<String> pages, List<NoteMark> notes, List<Reading> readings) {
    public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

    public Marks {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        readings = List.copyOf(readings);
    }

    /// A mark printed right behind `after`; `listed` is the label of its text in the list of notes.
    public record NoteMark(String mark, String after, String listed) {}

    /// `printed` is shown to readers as `read`.
    public record Reading(String printed, String read) {}
}
