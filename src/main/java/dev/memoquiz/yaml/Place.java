package dev.memoquiz.yaml;

/// Where a value stands: its file, its line from 1, and the way to it. Line 0 means the file as a whole.
public record Place(String file, int line, Pointer pointer) {
    public static Place whole(String file) {
        return new Place(file, 0, new Pointer.Root());
    }

    public static Place line(String file, int line) {
        return new Place(file, line, new Pointer.Root());
    }

    public Place key(String key, int line) {
        return new Place(file, line, new Pointer.Key(pointer, key));
    }

    public Place index(int index, int line) {
        return new Place(file, line, new Pointer.Index(pointer, index));
    }

    @Override
    public String toString() {
        String way = pointer.toString();
        return file + (line > 0 ? " line " + line : "") + (way.isEmpty() ? "" : ", " + way);
    }
}
