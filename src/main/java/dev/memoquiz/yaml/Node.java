package dev.memoquiz.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a file and the place where it stands.
public sealed interface Node {
    Place place();

    /// What it is called when another kind of value is needed.
    String called();

    record Scalar(Place place, String text, Kind kind) implements Node {
        @Override
        public String called() {
            return kind.called;
        }
    }

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String called() {
            return "a list";
        }
    }

    /// Keys in the order of the file.
    record Mapping(Place place, Map<String, Node> members) implements Node {
        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String called() {
            return "a group of keys";
        }
    }

    /// How a scalar is written. A bare value comes from outside YAML and may stand for any kind.
    enum Kind {
        TEXT("text"),
        WHOLE("a number"),
        DECIMAL("a number"),
        FLAG("true or false"),
        NOTHING("empty"),
        BARE("text");

        private final String called;

        Kind(String called) {
            this.called = called;
        }
    }
}
