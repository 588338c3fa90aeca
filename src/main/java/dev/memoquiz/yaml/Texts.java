package dev.memoquiz.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Checks values that must be text.
final class Texts {
    private static final char DELETE = 0x7F;
    private static final char FIRST_SEEN_AGAIN = 0xA0;

    private Texts() {}

    static Node.Scalar standIn(Place place) {
        return new Node.Scalar(place, "", Node.Kind.TEXT);
    }

    /// The text, or nothing when the node is no text of that length, which is then a problem.
    static Optional<Node.Scalar> check(Node node, Length length, Problems problems) {
        if (!(node instanceof Node.Scalar scalar) || !isText(scalar)) {
            problems.add(node.place(), "is " + node.called() + ", need text", remedy(node));
            return Optional.empty();
        }
        if (!isPlain(scalar.text())) {
            problems.add(
                    node.place(),
                    "holds a control character",
                    "Leave control characters out; a line break is allowed.");
            return Optional.empty();
        }
        return fits(scalar, length, problems) ? Optional.of(scalar) : Optional.empty();
    }

    private static boolean fits(Node.Scalar scalar, Length length, Problems problems) {
        String text = scalar.text();
        int size = text.codePointCount(0, text.length());
        String stripped = text.strip();
        int words = stripped.codePointCount(0, stripped.length());
        if (words >= length.least() && size <= length.most()) {
            return true;
        }
        problems.add(
                scalar.place(),
                "has "
                        + (words < length.least() ? words : size)
                        + " characters, need "
                        + length.least()
                        + " to "
                        + length.most(),
                words < length.least() ? "Say more." : "Shorten it.");
        return false;
    }

    /// An absolute URL with a host.
    static Optional<URI> url(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> uri.isAbsolute() && uri.getHost() != null);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isText(Node.Scalar scalar) {
        return scalar.kind() == Node.Kind.TEXT || scalar.kind() == Node.Kind.BARE;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < ' ' || (c >= DELETE && c < FIRST_SEEN_AGAIN))) {
                return false;
            }
        }
        return true;
    }

    private static String remedy(Node node) {
        return switch (node) {
            case Node.Scalar(_, String text, Node.Kind kind) when kind != Node.Kind.NOTHING ->
                    "Put it in quotes: \"" + Shown.brief(text) + "\".";
            case Node.Scalar _ -> "Write the text after the colon.";
            case Node.Sequence _, Node.Mapping _ -> "Write one text; quote it if it holds ': '.";
        };
    }
}
