package dev.memoquiz.yaml;

/// Something wrong in a file, told so that its author can mend it.
///
/// @param what without a full stop
/// @param remedy a whole sentence
public record Problem(Place place, String what, String remedy) {
    public String file() {
        return place.file();
    }

    /// From 1; 0 when the file as a whole is meant.
    public int line() {
        return place.line();
    }

    public String pointer() {
        return place.pointer().toString();
    }

    public String sentence() {
        return place + ": " + what + ". " + remedy;
    }

    @Override
    public String toString() {
        return sentence();
    }
}
