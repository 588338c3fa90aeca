package dev.memoquiz.yaml;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The keys of one group, each asked for by the kind of value it must have.
///
/// What is wrong becomes a problem and is answered with a harmless stand-in (an empty text, the least number, the
/// first legal word), so that reading goes on to the next problem. Whoever reads checks in the end that there was none.
public final class Fields {
    /// How the constants of a type are written.
    private static final ClassValue<List<String>> WORDS =
            new ClassValue<>() {
                @Override
                protected List<String> computeValue(Class<?> type) {
                    return Stream.of(type.getEnumConstants())
                            .map(constant -> word((Enum<?>) constant))
                            .toList();
                }
            };

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private final Node.Mapping mapping;
    private final Problems problems;

    private Fields(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /// The fields of `node`; every key that is not `legal` is a problem. Nothing when `node` has no keys at all.
    public static Optional<Fields> of(Node node, Collection<String> legal, Problems problems) {
        Optional<Fields> fields = group(node, problems);
        fields.ifPresent(it -> it.keepTo(legal));
        return fields;
    }

    /// The fields of a `node` whose legal keys are not known yet, if it has keys.
    public static Optional<Fields> group(Node node, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, problems));
        }
        problems.add(
                node.place(),
                "is " + Shown.value(node) + ", need a group of keys",
                "Write 'key: value' lines below it, or {key: value}.");
        return Optional.empty();
    }

    /// The same fields, read for a rule of the linter: what is wrong with them bears its name.
    public Fields under(String rule) {
        return new Fields(mapping, problems.under(rule));
    }

    /// The text of a `node` that may be a group as well, if it is a text of 1 to `most` characters.
    public static Optional<Node.Scalar> text(Node node, int most, Problems problems) {
        return Texts.check(node, new Length(1, most), problems);
    }

    /// Reports every key that is not legal, with the legal one that was probably meant.
    public void keepTo(Collection<String> legal) {
        mapping.members()
                .forEach((key, value) -> {
                    if (!legal.contains(key)) {
                        problems.add(
                                value.place(),
                                "the key '" + Shown.brief(key) + "' is unknown",
                                Words.instead(key, legal));
                    }
                });
    }

    /// The group as it was read.
    public Node.Mapping mapping() {
        return mapping;
    }

    /// Where the value of `key` stands, or would have to.
    public Place place(String key) {
        return optional(key)
                .map(Node::place)
                .orElse(mapping.place().key(key, mapping.place().line()));
    }

    public boolean has(String key) {
        return mapping.members().containsKey(key);
    }

    public Collection<String> keys() {
        return mapping.members().keySet();
    }

    public Optional<Node> optional(String key) {
        return Optional.ofNullable(mapping.members().get(key));
    }

    public Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) {
            problems.add(
                    mapping.place(),
                    "the key '" + key + "' is missing",
                    "Add '" + key + ":' here.");
        }
        return value;
    }

    public Optional<Fields> section(String key, Collection<String> legal) {
        return required(key).flatMap(node -> of(node, legal, problems));
    }

    /// A text of 1 to `most` characters, with its place and white space as written.
    public Node.Scalar scalar(String key, int most) {
        return scalar(key, new Length(1, most));
    }

    public Node.Scalar scalar(String key, Length length) {
        return required(key)
                .flatMap(node -> Texts.check(node, length, problems))
                .orElseGet(() -> Texts.standIn(place(key)));
    }

    /// A text of 1 to `most` characters, without the white space around it.
    public String text(String key, int most) {
        return scalar(key, most).text().strip();
    }

    public String text(String key, Length length) {
        return scalar(key, length).text().strip();
    }

    public Optional<String> optionalText(String key, int most) {
        return has(key) ? Optional.of(text(key, most)) : Optional.empty();
    }

    /// `least` to `most` values of any kind; fewer or more are a problem, yet all are given.
    public List<Node> list(String key, int least, int most) {
        return required(key).map(node -> items(node, least, most)).orElse(List.of());
    }

    public List<Node.Scalar> texts(String key, Length count, int longest) {
        Length length = new Length(1, longest);
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node node : list(key, count.least(), count.most())) {
            Texts.check(node, length, problems).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /// One text, or a list of 1 to `most` of them.
    public List<Node.Scalar> textOrTexts(String key, int most, int longest) {
        if (mapping.members().get(key) instanceof Node.Sequence) {
            return texts(key, new Length(1, most), longest);
        }
        Node.Scalar one = scalar(key, longest);
        return one.text().isEmpty() ? List.of() : List.of(one);
    }

    /// One of the constants of `type`, written in small letters with hyphens.
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> words = WORDS.get(type);
        String given = scalar(key, 100).text();
        int at = words.indexOf(given);
        if (at < 0 && !given.isEmpty()) {
            problems.add(
                    place(key),
                    "'" + Shown.brief(given) + "' is not a legal value",
                    Words.instead(given, words));
        }
        return constants[Math.max(0, at)];
    }

    /// How `constant` is written in files.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int number(String key, int least, int most) {
        return required(key).map(node -> number(node, least, most)).orElse(least);
    }

    public boolean flag(String key) {
        return required(key).map(this::flag).orElse(false);
    }

    /// An absolute URL with one of `schemes` and a host.
    public URI url(String key, Set<String> schemes) {
        Node.Scalar url = scalar(key, 400);
        Optional<URI> parsed =
                Texts.url(url.text()).filter(uri -> schemes.contains(uri.getScheme()));
        if (parsed.isEmpty() && !url.text().isEmpty()) {
            problems.add(
                    url.place(),
                    "'" + Shown.brief(url.text()) + "' is not a URL that can be used here",
                    "Give a whole one that begins with "
                            + String.join(
                                    " or ",
                                    schemes.stream().sorted().map(it -> it + "://").toList())
                            + ".");
        }
        return parsed.orElse(URI.create("about:blank"));
    }

    /// Where the value at `pointer`, such as `marks.notes[0].after`, stands; as far as there is one.
    public Place within(String pointer) {
        Node node = mapping;
        for (String step : pointer.split("[.\\[\\]]+", -1)) {
            node = step(node, step).orElse(node);
        }
        return node.place();
    }

    private static Optional<Node> step(Node node, String step) {
        return switch (node) {
            case Node.Mapping(_, Map<String, Node> members) ->
                    Optional.ofNullable(members.get(step));
            case Node.Sequence(_, List<Node> items) ->
                    step.matches("[0-9]{1,6}")
                            ? items.stream().skip(Integer.parseInt(step)).findFirst()
                            : Optional.empty();
            case Node.Scalar _ -> Optional.empty();
        };
    }

    private int number(Node node, int least, int most) {
        if (node instanceof Node.Scalar(_, String text, Node.Kind kind)
                && (kind == Node.Kind.WHOLE || kind == Node.Kind.BARE)
                && NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        problems.add(
                node.place(),
                "is " + Shown.value(node) + ", need a whole number from " + least + " to " + most,
                "Give such a number, without quotes.");
        return least;
    }

    private boolean flag(Node node) {
        if (node instanceof Node.Scalar(_, String text, Node.Kind kind) && kind == Node.Kind.FLAG) {
            return Boolean.parseBoolean(text);
        }
        problems.add(
                node.place(),
                "is " + Shown.value(node) + ", need true or false",
                "Write true or false, without quotes.");
        return false;
    }

    private List<Node> items(Node node, int least, int most) {
        if (!(node instanceof Node.Sequence(_, List<Node> items))) {
            problems.add(
                    node.place(),
                    "is " + node.called() + ", need a list of " + least + " to " + most,
                    "Write it as a list, each value after '- ', or in [brackets].");
            return List.of();
        }
        if (items.size() < least || items.size() > most) {
            problems.add(
                    node.place(),
                    items.size() + " given, need " + least + " to " + most,
                    items.size() < least ? "Add what is missing." : "Take some out.");
        }
        return items;
    }
}
