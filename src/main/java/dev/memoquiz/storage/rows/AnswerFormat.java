package dev.memoquiz.storage.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.domain.question.Answer;
import dev.memoquiz.domain.question.Support;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Answers as JSON. Answers are kept for ever, so what was once written must stay readable.
public final class AnswerFormat {
    private AnswerFormat() {}

    public static String write(Answer answer) {
        return Payload.write(node(answer));
    }

    /// Empty for what this program does not know.
    public static Optional<Answer> read(String json) {
        return Payload.read(json, AnswerFormat::answer);
    }

    private static ObjectNode node(Answer answer) {
        return switch (answer) {
            case Answer.Picked picked -> Payload.start("picked").put("option", picked.option());
            case Answer.PickedSeveral several -> list("several", "options", several.options());
            case Answer.Judged judged ->
                    Payload.start("judged").put("support", name(judged.support()));
            case Answer.Written written -> Payload.start("written").put("text", written.text());
            case Answer.Ordered ordered -> list("ordered", "items", ordered.items());
            case Answer.Matched matched -> matched(matched);
            case Answer.ClaimedWith claimed -> claimed(claimed);
        };
    }

    private static ObjectNode matched(Answer.Matched matched) {
        ObjectNode node = list("matched", "views", matched.holders().keySet());
        matched.holders().values().forEach(node.putArray("holders")::add);
        return node;
    }

    private static ObjectNode claimed(Answer.ClaimedWith claimed) {
        ObjectNode node = Payload.start("claimed").put("claim", claimed.claim());
        claimed.clause().ifPresent(clause -> node.put("clause", clause));
        return node;
    }

    private static ObjectNode list(String type, String name, Collection<Integer> values) {
        ObjectNode node = Payload.start(type);
        values.forEach(node.putArray(name)::add);
        return node;
    }

    private static Optional<Answer> answer(Payload payload) {
        return Optional.ofNullable(
                switch (payload.text("type")) {
                    case "picked" -> new Answer.Picked(payload.integer("option"));
                    case "several" ->
                            new Answer.PickedSeveral(new TreeSet<>(payload.integers("options")));
                    case "judged" -> new Answer.Judged(support(payload.text("support")));
                    case "written" -> new Answer.Written(payload.text("text"));
                    case "ordered" -> new Answer.Ordered(payload.integers("items"));
                    case "matched" -> new Answer.Matched(holders(payload));
                    case "claimed" ->
                            new Answer.ClaimedWith(
                                    payload.integer("claim"), payload.maybeInteger("clause"));
                    default -> null;
                });
    }

    private static NavigableMap<Integer, Integer> holders(Payload payload) {
        List<Integer> views = payload.integers("views");
        List<Integer> holders = payload.integers("holders");
        if (views.size() != holders.size()) {
            throw new IllegalArgumentException(
                    "%d views with %d holders".formatted(views.size(), holders.size()));
        }
        NavigableMap<Integer, Integer> matched = new TreeMap<>();
        for (int i = 0; i < views.size(); i++) {
            matched.put(views.get(i), holders.get(i));
        }
        return matched;
    }

    private static String name(Support support) {
        return switch (support) {
            case STATED -> "stated";
            case CONTRADICTED -> "contradicted";
            case NOT_STATED -> "not-stated";
        };
    }

    private static Support support(String name) {
        return switch (name) {
            case "stated" -> Support.STATED;
            case "contradicted" -> Support.CONTRADICTED;
            case "not-stated" -> Support.NOT_STATED;
            default -> throw new IllegalArgumentException("no judgement '" + name + "'");
        };
    }
}
