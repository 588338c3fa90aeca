package dev.memoquiz.discord.question;

import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.domain.question.Support;
import java.util.List;

/// What the buttons of a question stand for where it is asked, such as in a reader's own round.
public interface Meanings {
    ButtonId pick(int part);

    ButtonId judge(Support support);

    ButtonId draft(List<Integer> parts);

    ButtonId handSet(List<Integer> parts);

    ButtonId handOrder(List<Integer> parts);

    ButtonId openForm();

    ButtonId form();
}
