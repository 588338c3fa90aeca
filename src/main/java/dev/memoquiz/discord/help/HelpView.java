package dev.memoquiz.discord.help;

import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;

/// Draws the help.
final class HelpView {
    private static final String TEXT =
            """
            ### Read closely, answer, see the proof
            MemoQuiz asks questions on a historical text. After each answer it shows the words that prove the right one. \
            Nobody but you sees your questions and answers, and there is no hurry: time earns nothing.

            **/quiz start** begins a round; choose a quiz, how many questions, and where answers are found
            **/quiz resume** goes on with your round, also after days or on another device
            **/quiz stop** ends your round and shows its result
            **/quiz list** shows the quizzes there are
            **/read** opens the text; in a round, the button *Read the text* does
            **/score** shows your points, or another member's
            **/leaderboard** compares points, here or everywhere
            **/why** explains the points of your latest answers
            **/live start** opens a round for the whole class in a channel: all answer in private and see the result together
            **/live host**, **continue**, **results** are for whoever leads one
            **/appeals** lets a teacher, who may manage messages in the whole server, rule on appeals

            An answer in your own words that earned too little can be appealed: press *Appeal* below it, or later in **/why**.

            Your first try at a question counts in the standings. Later tries are practice: they teach, but add no points.
            """;

    static final Card CARD = Card.on(Tone.PLAIN).text(TEXT.strip()).done();

    private HelpView() {}
}
