package dev.memoquiz.pictures;

import dev.memoquiz.domain.question.Options;
import dev.memoquiz.domain.question.Question;
import dev.memoquiz.domain.question.QuestionId;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.SeenModal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// The round that is shown: seven questions, one of each type but the gap, answered well and badly.
final class Sitting {
    private static final Duration PAUSE = Duration.ofMinutes(3);

    private final Studio studio;
    private final Easel easel;
    private final Person reader;
    private final Map<String, Runnable> answers = new LinkedHashMap<>();
    private SeenMessage message;

    Sitting(Studio studio, Easel easel) {
        this.studio = studio;
        this.easel = easel;
        this.reader = studio.discord.user(MessageGallery.READER);
        answers.put("told-of-trip", this::single);
        answers.put("all-the-way", this::several);
        answers.put("st-policy-to-go-on", this::stated);
        answers.put("ty-western-pacific", this::typed);
        answers.put("or-first-named", this::order);
        answers.put("ma-how-known", this::match);
        answers.put("cl-age-of-policy", this::claim);
        studio.serve(question -> answers.containsKey(question.id().value()));
        message = slash("quiz start");
    }

    void play() {
        for (int asked = 0; asked < answers.size(); asked++) {
            studio.clock.forward(thought(asked));
            answerer().run();
            press(message.hasButton("Next") ? "Next" : "See the result");
        }
        keep("ending");
        studio.clock.forward(PAUSE);
        easel.message("leaderboard", "/leaderboard", slash("leaderboard"));
        easel.message("why", "/why", slash("why"));
        easel.message("read", "/read", slash("read"));
    }

    /// Harder questions take longer.
    private static Duration thought(int asked) {
        return Duration.ofSeconds(18 + 9L * asked);
    }

    private void single() {
        keep("single");
        press(Letters.of(message, "That it drew Germany and Japan together"));
        keep("single-review");
    }

    private void several() {
        press(Letters.of(message, "How uncertain Japan was left"));
        press(Letters.of(message, "How likely Germany and Japan would agree"));
        keep("several");
        press("Submit");
    }

    private void stated() {
        press(Letters.of(message, "not stated in the text"));
    }

    private void typed() {
        write("the Pacific");
        keep("typed");
        write("the western Pacific");
    }

    private void write(String words) {
        SeenModal form = reader.press(message, "Write the answer").modal();
        reader.submit(form, Map.of("text", words)).message();
    }

    private void order() {
        press(Letters.of(message, "Rome"));
        press(Letters.of(message, "The Pacific"));
        keep("order");
        press(Letters.of(message, "China"));
        press(Letters.of(message, "Moscow"));
        press("Submit");
    }

    private void match() {
        SeenModal form = reader.press(message, "Match them").modal();
        Map<String, String> held = Map.of("view0", "2", "view1", "1", "view2", "0", "view3", "0");
        easel.modal("match-form", form, held);
        reader.submit(form, held).message();
    }

    private void claim() {
        SeenModal form = reader.press(message, "Choose claim and clause").modal();
        String clause = Letters.number(message, "in its relations with Japan during recent years");
        Map<String, String> chosen = Map.of("claim", rightClaim(), "clause", clause);
        easel.modal("claim-form", form, chosen);
        reader.submit(form, chosen).message();
        keep("claim-review");
    }

    private String rightClaim() {
        return studio.whole().question(new QuestionId("cl-age-of-policy")).stream()
                .map(Question.ClaimEvidence.class::cast)
                .flatMap(claim -> Options.right(claim.options()).stream())
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    /// What answers the question that waits.
    private Runnable answerer() {
        return answers.entrySet().stream()
                .filter(answer -> asks(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("which question? " + message));
    }

    /// The instruction at a prompt's end is shown apart from it.
    private boolean asks(String question) {
        return studio.whole()
                .question(new QuestionId(question))
                .map(each -> each.about().prompt().split(" Choose ", 2)[0])
                .filter(prompt -> message.text().contains(prompt))
                .isPresent();
    }

    private SeenMessage slash(String command) {
        return reader.in(studio.room).slash(command).message();
    }

    private void press(String button) {
        reader.press(message, button).message();
    }

    private void keep(String name) {
        easel.message(name, "/quiz start", message);
    }
}
