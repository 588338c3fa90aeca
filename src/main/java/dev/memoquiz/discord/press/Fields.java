package dev.memoquiz.discord.press;

import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.domain.round.RoundId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The fields of a custom id, one after the other. What is missing or malformed is an IllegalArgumentException.
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern EDITION = Pattern.compile("[0-9A-Za-z]{1,16}");

    private final Iterator<String> fields;

    Fields(String text) {
        this.fields = Arrays.asList(text.split(":", -1)).iterator();
    }

    boolean more() {
        return fields.hasNext();
    }

    String text() {
        if (!fields.hasNext()) {
            throw new IllegalArgumentException("a field is missing");
        }
        return fields.next();
    }

    Target target() {
        return new Target(round(), number(), edition());
    }

    String edition() {
        return matching(EDITION);
    }

    LiveId live() {
        return new LiveId(text());
    }

    AnswerRef answer() {
        return new AnswerRef(round(), number());
    }

    RoundId round() {
        return new RoundId(text());
    }

    QuizId quiz() {
        return new QuizId(text());
    }

    int number() {
        return Integer.parseInt(matching(NUMBER));
    }

    int part() {
        return Parts.readOne(text());
    }

    List<Integer> parts() {
        return Parts.read(text());
    }

    <T> T constant(T[] values, Function<T, String> code) {
        return constant(values, code, text());
    }

    <T> Optional<T> perhaps(T[] values, Function<T, String> code) {
        String text = text();
        return text.isEmpty() ? Optional.empty() : Optional.of(constant(values, code, text));
    }

    private static <T> T constant(T[] values, Function<T, String> code, String text) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such choice: '" + text + "'"));
    }

    private String matching(Pattern pattern) {
        String text = text();
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' does not match " + pattern);
        }
        return text;
    }
}
