package dev.memoquiz.yaml;

import java.util.Optional;

/// Something wrong in a file, told so that its author can mend it.
///
/// @param rule of the linter that asks for what is missing here, such as `L01`, if one does
/// @param what without a full stop
/// @param remedy a whole sentence
public record Problem(Place place, Optional<String> rule, String what, String remedy) {
    public Problem(Place place, String what, String remedy) {
        this(place, Optional.empty(), what, remedy);
    }

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
