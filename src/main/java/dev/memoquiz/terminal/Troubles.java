package dev.memoquiz.terminal;

/// Turns what went wrong anywhere in the program into one sentence for the reader, and logs what the sentence does not say.
public interface Troubles {
    Doors.Told told(Exception trouble);
}
