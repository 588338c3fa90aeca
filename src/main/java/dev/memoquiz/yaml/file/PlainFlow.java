package dev.memoquiz.yaml.file;

import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads lists and groups in brackets, as far as they are plain.
final class PlainFlow {
    private static final int DEEPEST = 4;

    private final Cursor cursor;
    private final PlainScalars scalars;
    private int depth;

    PlainFlow(Cursor cursor, PlainScalars scalars) {
        this.cursor = cursor;
        this.scalars = scalars;
    }

    /// What begins with the bracket at the cursor, which moves behind the last one.
    Node read(Place at) throws NotPlain {
        depth++;
        if (depth > DEEPEST) {
            throw new NotPlain();
        }
        Node node = cursor.peek() == '[' ? sequence(at) : mapping(at);
        depth--;
        return node;
    }

    private Node sequence(Place place) throws NotPlain {
        List<Node> items = new ArrayList<>();
        do {
            cursor.move(1);
            cursor.skipWhite();
            items.add(value(place.index(items.size(), cursor.line())));
        } while (hasNext(']'));
        return new Node.Sequence(place, items);
    }

    private Node mapping(Place place) throws NotPlain {
        Map<String, Node> members = new LinkedHashMap<>();
        do {
            cursor.move(1);
            cursor.skipWhite();
            String key = scalars.key();
            Place at = place.key(key, cursor.line());
            cursor.skipWhite();
            if (members.put(key, value(at)) != null) {
                throw new NotPlain();
            }
        } while (hasNext('}'));
        return new Node.Mapping(place, members);
    }

    private Node value(Place at) throws NotPlain {
        char first = cursor.peek();
        return first == '[' || first == '{' ? read(at) : scalars.inFlow(at);
    }

    /// Stands on the comma before the next value, or moves behind `end`.
    private boolean hasNext(char end) throws NotPlain {
        cursor.skipWhite();
        if (cursor.peek() == ',') {
            return true;
        }
        if (cursor.peek() != end) {
            throw new NotPlain();
        }
        cursor.move(1);
        return false;
    }
}
