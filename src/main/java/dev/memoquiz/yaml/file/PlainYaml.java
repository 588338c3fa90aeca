package dev.memoquiz.yaml.file;

import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.SafeFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the plain part of YAML that nearly all files keep to, many times faster than a reader for all of YAML.
///
/// Plain are groups and lists by indentation or in brackets, and texts that stand on one line. Whatever else there is, and every
/// fault, is left to [YamlFile]'s other reader: this one gives either exactly what that would give, or nothing.
final class PlainYaml {
    private static final int DEEPEST = 15;

    private final Cursor cursor;
    private final PlainScalars scalars;
    private final PlainFlow flow;
    private int depth;

    private PlainYaml(String text) {
        cursor = new Cursor(text);
        scalars = new PlainScalars(cursor);
        flow = new PlainFlow(cursor, scalars);
    }

    /// The content of `file`, if it is plain.
    static Optional<Node> read(String file, String text) {
        if (text.length() > SafeFile.LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainYaml(text).document(Place.line(file, 1)));
        } catch (NotPlain _) {
            return Optional.empty();
        }
    }

    private Node document(Place place) throws NotPlain {
        demand(cursor.isPrintable());
        cursor.nextContent();
        demand(cursor.column() == 0);
        Node root = block(place);
        demand(cursor.isAtEnd());
        return root;
    }

    /// A list or a group whose first line the cursor stands on.
    private Node block(Place place) throws NotPlain {
        depth++;
        demand(depth < DEEPEST);
        Node node = isItem() ? sequence(place) : mapping(place);
        depth--;
        return node;
    }

    private Node sequence(Place place) throws NotPlain {
        int indent = cursor.column();
        List<Node> items = new ArrayList<>();
        while (cursor.column() == indent && isItem()) {
            cursor.move(1);
            items.add(item(indent, items.size(), place));
        }
        return new Node.Sequence(place, items);
    }

    private Node item(int indent, int index, Place place) throws NotPlain {
        if (cursor.skipRest()) {
            return below(indent, place, index);
        }
        Place at = place.index(index, cursor.line());
        return isKey() ? block(at) : inline(indent, at);
    }

    private Node below(int indent, Place place, int index) throws NotPlain {
        cursor.nextContent();
        demand(cursor.column() > indent);
        return onItsOwn(indent, place.index(index, cursor.line()));
    }

    private Node mapping(Place place) throws NotPlain {
        int indent = cursor.column();
        Map<String, Node> members = new LinkedHashMap<>();
        while (cursor.column() == indent) {
            String key = scalars.key();
            Place at = place.key(key, cursor.line());
            demand(members.put(key, value(indent, at)) == null);
        }
        demand(cursor.column() < indent);
        return new Node.Mapping(place, members);
    }

    private Node value(int indent, Place at) throws NotPlain {
        if (!cursor.skipRest()) {
            return inline(indent, at);
        }
        cursor.nextContent();
        if (cursor.column() == indent && isItem()) {
            return block(at);
        }
        demand(cursor.column() > indent);
        return onItsOwn(indent, at);
    }

    /// A value that begins on a line of its own, below the group or list at `indent`.
    private Node onItsOwn(int indent, Place at) throws NotPlain {
        return isItem() || isKey() ? block(at) : inline(indent, at);
    }

    /// A value of one line, or in brackets, and what comes behind it.
    private Node inline(int indent, Place at) throws NotPlain {
        char first = cursor.peek();
        if (first == '>') {
            return scalars.folded(indent, at);
        }
        Node node = first == '[' || first == '{' ? flow.read(at) : scalars.inBlock(at);
        demand(cursor.skipRest());
        cursor.nextContent();
        return node;
    }

    private boolean isItem() {
        char next = cursor.peek(1);
        return cursor.peek() == '-' && (next == ' ' || next == '\n');
    }

    private boolean isKey() {
        return PlainScalars.keyLength(cursor) > 0;
    }

    private static void demand(boolean plain) throws NotPlain {
        if (!plain) {
            throw new NotPlain();
        }
    }
}
