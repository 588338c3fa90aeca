package dev.memoquiz.discord.live.poster;

import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.press.LiveTarget;
import dev.memoquiz.discord.question.Meanings;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.question.Support;
import dev.memoquiz.domain.round.Asked;
import java.util.List;

/// What the buttons of a question stand for in a live round.
public record LiveMeanings(LiveTarget target) implements Meanings {
    public static LiveMeanings of(LiveId live, Turn turn, Asked asked) {
        return new LiveMeanings(new LiveTarget(live, turn, asked.question().about().edition()));
    }

    @Override
    public ButtonId pick(int part) {
        return new ButtonId.Live(new LiveButton.Pick(target, part));
    }

    @Override
    public ButtonId judge(Support support) {
        return new ButtonId.Live(new LiveButton.Judge(target, support));
    }

    @Override
    public ButtonId draft(List<Integer> parts) {
        return new ButtonId.Live(new LiveButton.Draft(target, parts));
    }

    @Override
    public ButtonId handSet(List<Integer> parts) {
        return new ButtonId.Live(new LiveButton.HandSet(target, parts));
    }

    @Override
    public ButtonId handOrder(List<Integer> parts) {
        return new ButtonId.Live(new LiveButton.HandOrder(target, parts));
    }

    @Override
    public ButtonId openForm() {
        return new ButtonId.Live(new LiveButton.OpenForm(target));
    }

    @Override
    public ButtonId form() {
        return new ButtonId.Live(new LiveButton.Form(target));
    }
}
