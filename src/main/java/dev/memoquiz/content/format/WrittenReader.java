package dev.memoquiz.content.format;

import dev.memoquiz.content.source.Asks;
import dev.memoquiz.domain.question.About;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.TypedKey;
import dev.memoquiz.domain.text.Span;
import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Fault;
import dev.memoquiz.yaml.Fields;
import dev.memoquiz.yaml.Length;
import dev.memoquiz.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads questions whose answer is written, alone or into a gap.
final class WrittenReader {
    private static final int LINE = 1000;
    private static final int ANSWER = 100;

    private final Fields fields;
    private final Checks checks;

    WrittenReader(Fields fields, Checks checks) {
        this.fields = fields;
        this.checks = checks;
    }

    Function<About, Question> typed() {
        Optional<TypedKey> key = key();
        return about -> new Question.Typed(about, asked(key, about));
    }

    Function<About, Question> gap() {
        Node.Scalar words = fields.scalar("quote", 600);
        Optional<Span> quote = checks.quotes().find(words);
        Node.Scalar hide = fields.scalar("hide", 100);
        Optional<Span> hidden = quote.flatMap(span -> checks.quotes().inside(span, hide));
        Optional<TypedKey> key = key();
        // Who writes the words around the gap as well only repeats the question.
        String around = " " + words.text().replace(hide.text(), " ");
        return about ->
                new Question.Gap(
                        about,
                        quote.orElseThrow(),
                        hidden.orElseThrow(),
                        key.orElseThrow().asking(about.prompt() + around).within(words.text()));
    }

    private static TypedKey asked(Optional<TypedKey> key, About about) {
        return key.orElseThrow().asking(about.prompt());
    }

    private Optional<TypedKey> key() {
        Optional<AnswerLine> line = answerLine(fields.under(Asks.WRITTEN).scalar("answer", LINE));
        List<TypedKey.Rival> rivals = fields.has("rivals") ? rivals() : List.of();
        List<String> nearMisses =
                checks.distinct(
                        fields.under(Asks.WRITTEN).texts("near-misses", new Length(3, 20), ANSWER));
        return line.map(it -> new TypedKey(it, rivals, nearMisses));
    }

    private Optional<AnswerLine> answerLine(Node.Scalar line) {
        if (line.text().isEmpty()) {
            return Optional.empty();
        }
        return switch (AnswerLine.parse(line.text().strip())) {
            case AnswerLine.Parsed.Ok(AnswerLine parsed) -> Optional.of(parsed);
            case AnswerLine.Parsed.Faulty(List<Fault> faults) -> {
                faults.forEach(fault -> report(fault, line));
                yield Optional.empty();
            }
        };
    }

    private void report(Fault fault, Node.Scalar line) {
        checks.problems()
                .under(Asks.WRITTEN)
                .add(
                        line.place(),
                        "at character " + fault.position() + ": " + fault.message(),
                        fault.remedy());
    }

    private List<TypedKey.Rival> rivals() {
        List<Fields> groups =
                checks.groups(
                        fields.list("rivals", 0, 20), List.of("text", "misreading", "feedback"));
        List<String> texts =
                checks.distinct(groups.stream().map(it -> it.scalar("text", ANSWER)).toList());
        return IntStream.range(0, groups.size())
                .mapToObj(i -> rival(texts.get(i), groups.get(i)))
                .toList();
    }

    private TypedKey.Rival rival(String text, Fields rival) {
        return new TypedKey.Rival(text, checks.feedback(rival, "feedback"));
    }
}
