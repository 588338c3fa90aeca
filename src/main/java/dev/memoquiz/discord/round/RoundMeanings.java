package dev.memoquiz.discord.round;

import dev.memoquiz.app.Scene;
import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.question.Meanings;
import dev.memoquiz.domain.question.Support;
import java.util.List;

/// What the buttons of a question stand for in a reader's own round.
record RoundMeanings(Target target) implements Meanings {
    static RoundMeanings of(Scene.Asking scene) {
        return new RoundMeanings(
                new Target(
                        scene.round().id(),
                        scene.asked().index(),
                        scene.asked().question().about().edition()));
    }

    @Override
    public ButtonId pick(int part) {
        return new ButtonId.Pick(target, part);
    }

    @Override
    public ButtonId judge(Support support) {
        return new ButtonId.Judge(target, support);
    }

    @Override
    public ButtonId draft(List<Integer> parts) {
        return new ButtonId.Draft(target, parts);
    }

    @Override
    public ButtonId handSet(List<Integer> parts) {
        return new ButtonId.HandSet(target, parts);
    }

    @Override
    public ButtonId handOrder(List<Integer> parts) {
        return new ButtonId.HandOrder(target, parts);
    }

    @Override
    public ButtonId openForm() {
        return new ButtonId.OpenForm(target);
    }

    @Override
    public ButtonId form() {
        return new ButtonId.Form(target);
    }
}
