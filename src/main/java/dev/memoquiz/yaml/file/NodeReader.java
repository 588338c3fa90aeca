package dev.memoquiz.yaml.file;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.memoquiz.yaml.Node;
import dev.memoquiz.yaml.Place;
import dev.memoquiz.yaml.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds nodes from the tokens of one document. Recursion is bounded by the parser's nesting limit.
final class NodeReader {
    private final YAMLParser parser;
    private final Problems problems;

    NodeReader(YAMLParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /// Reads the value whose first token is current. A collection stands at `place`, where its key is.
    Node read(JsonToken token, Place place) throws IOException {
        refuseAliasesAndTags(place);
        return switch (token) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place);
            case VALUE_NUMBER_INT -> scalar(place, Node.Kind.WHOLE);
            case VALUE_NUMBER_FLOAT -> scalar(place, Node.Kind.DECIMAL);
            case VALUE_TRUE, VALUE_FALSE -> scalar(place, Node.Kind.FLAG);
            case VALUE_NULL -> scalar(place, Node.Kind.NOTHING);
            default -> scalar(place, Node.Kind.TEXT);
        };
    }

    private Node scalar(Place place, Node.Kind kind) throws IOException {
        String text = parser.getText();
        return new Node.Scalar(
                new Place(place.file(), line(), place.pointer()),
                text,
                text.isEmpty() ? Node.Kind.NOTHING : kind);
    }

    private Node sequence(Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(read(token, place.index(items.size(), line())));
        }
        return new Node.Sequence(place, items);
    }

    private Node mapping(Place place) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place at = place.key(key, line());
            Node value = read(next(), at);
            Node earlier = members.putIfAbsent(key, value);
            if (earlier != null) {
                problems.add(
                        at,
                        "this key is already given in line " + earlier.place().line(),
                        "Keep one of the two.");
            }
        }
        return new Node.Mapping(place, members);
    }

    private void refuseAliasesAndTags(Place place) throws IOException {
        if (parser.isCurrentAlias()) {
            problems.add(place, "aliases ('*name') are not read here", "Write the value out.");
        }
        if (parser.getTypeId() != null) {
            problems.add(place, "tags ('!name') are not read here", "Remove the tag.");
        }
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("the document ends too early");
        }
        return token;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
