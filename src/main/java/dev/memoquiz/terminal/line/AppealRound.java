package dev.memoquiz.terminal.line;

import dev.memoquiz.app.appeal.AppealDesk;
import dev.memoquiz.app.appeal.ListAppeals;
import dev.memoquiz.app.words.appeal.Petition;
import dev.memoquiz.app.words.appeal.RulingWords;
import dev.memoquiz.domain.appeal.Forum;
import dev.memoquiz.domain.appeal.Ruling.Decision;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.round.AnswerRef;
import dev.memoquiz.terminal.page.Page;
import dev.memoquiz.terminal.page.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Goes through the open appeals line by line, one ruling a line.
public final class AppealRound {
    private final AppealDesk desk;
    private final Reader teacher;
    private final LineSource source;
    private final LineSink sink;

    public AppealRound(AppealDesk desk, Reader teacher, LineSource source, LineSink sink) {
        this.desk = desk;
        this.teacher = teacher;
        this.source = source;
        this.sink = sink;
    }

    /// Returns when every appeal was ruled on or left, or the input ends.
    public void go(Forum forum) {
        List<ListAppeals.Case> open = desk.list().open(forum);
        if (open.isEmpty()) {
            say("No appeal is waiting.");
        }
        for (int i = 0; i < open.size(); i++) {
            Petition petition = Petition.of(open.get(i));
            String count = "Appeal %d of %d".formatted(i + 1, open.size());
            sink.print(page -> write(page, count, petition));
            Optional<String> line = source.next();
            if (line.isEmpty()) {
                return;
            }
            sink.blank();
            hear(forum, open.get(i).recorded().answered().ref(), petition, line.get());
        }
    }

    private void hear(Forum forum, AnswerRef answer, Petition petition, String line) {
        String word = line.strip().toLowerCase(Locale.ROOT);
        Optional<Decision> decision =
                word.equals("d") ? Optional.of(new Decision.Decline()) : accepts(petition, word);
        say(
                decision.map(it -> RulingWords.of(desk.rule().rule(forum, teacher, answer, it)))
                        .orElse("Left for later."));
    }

    /// `a` where there is one choice, else the number of points.
    private static Optional<Decision> accepts(Petition petition, String word) {
        return petition.choices().stream()
                .filter(points ->
                        word.equals(String.valueOf(points))
                                || (word.equals("a") && petition.choices().size() == 1))
                .<Decision>map(Decision.Accept::new)
                .findFirst();
    }

    private static void write(Page page, String count, Petition petition) {
        page.text(Tone.STRONG, count + ": " + petition.from());
        petition.asked().forEach(line -> page.item("  ", line));
        page.gap();
        petition.account().forEach(page::text);
        page.text(Tone.FAINT, petition.graded());
        petition.evidence()
                .forEach(quotation -> {
                    page.gap().item("  ", "“" + quotation.words() + "”");
                    page.item(Tone.FAINT, "  ", "(" + quotation.place() + ")");
                });
        page.gap().text(howTo(petition.choices()));
    }

    private static String howTo(List<Integer> choices) {
        String accept =
                choices.size() == 1
                        ? "a to accept"
                        : "the points it should have, %d to %d"
                                .formatted(choices.getFirst(), choices.getLast());
        return "Type " + accept + ", d to decline, or nothing to leave it for later.";
    }

    private void say(String sentence) {
        sink.print(page -> page.text(sentence));
    }
}
