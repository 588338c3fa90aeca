package dev.memoquiz.yaml;

/// The way from the root of a file to a value, written like `questions[3].options[1].feedback`; the root is empty.
public sealed interface Pointer {
    record Root() implements Pointer {
        @Override
        public String toString() {
            return "";
        }
    }

    record Key(Pointer parent, String key) implements Pointer {
        @Override
        public String toString() {
            return parent instanceof Root ? key : parent + "." + key;
        }
    }

    record Index(Pointer parent, int index) implements Pointer {
        @Override
        public String toString() {
            return parent + "[" + index + "]";
        }
    }
}
