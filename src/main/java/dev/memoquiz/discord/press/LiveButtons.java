package dev.memoquiz.discord.press;

import dev.memoquiz.domain.live.Ballot;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.question.Support;

/// Writes presses in live rounds as the middle of a custom id, such as `lp:0abc12def34g:3:f:x7k2qa:1`: action, live round,
/// question, ballot, edition, part. Every action has two letters, the first of them `l`.
final class LiveButtons {
    private LiveButtons() {}

    static boolean isOne(String action) {
        return action.length() == 2 && action.startsWith("l");
    }

    static String body(LiveButton button) {
        return switch (button) {
            case LiveButton.Voting voting -> vote(voting);
            case LiveButton.Join(var live) -> "lj:" + live;
            case LiveButton.Mine(var live, int page) ->
                    "ly:" + live + (page == 0 ? "" : ":" + page);
            case LiveButton.Panel(var live) -> "lh:" + live;
            case LiveButton.Direct(var live, var turn, var order) ->
                    "lk:" + live + ":" + turn(turn) + ":" + Codes.of(order);
            case LiveButton.Players(var live, int page) -> "lq:" + live + ":" + page;
            case LiveButton.Remove(var live) -> "lm:" + live;
            case LiveButton.AskName(var live) -> "lx:" + live;
            case LiveButton.FindName(var live) -> "lz:" + live;
            case LiveButton.Sheet(var live) -> "lv:" + live;
            case LiveButton.Again(var live) -> "la:" + live;
        };
    }

    private static String vote(LiveButton.Voting voting) {
        return switch (voting) {
            case LiveButton.Pick(var target, int part) ->
                    join("lp", target) + ":" + Parts.one(part);
            case LiveButton.Judge(var target, var support) ->
                    join("lg", target) + ":" + Codes.of(support);
            case LiveButton.Draft(var target, var parts) ->
                    join("ld", target) + ":" + Parts.of(parts);
            case LiveButton.HandSet(var target, var parts) ->
                    join("ls", target) + ":" + Parts.of(parts);
            case LiveButton.HandOrder(var target, var parts) ->
                    join("lo", target) + ":" + Parts.of(parts);
            case LiveButton.OpenForm(var target) -> join("lf", target);
            case LiveButton.Form(var target) -> join("lw", target);
        };
    }

    private static String join(String action, LiveTarget target) {
        return action + ":" + target.live() + ":" + turn(target.turn()) + ":" + target.edition();
    }

    private static String turn(Turn turn) {
        return turn.index() + ":" + Codes.of(turn.ballot());
    }

    static LiveButton read(String action, Fields fields) {
        return switch (action) {
            case "lj" -> new LiveButton.Join(fields.live());
            case "ly" -> new LiveButton.Mine(fields.live(), fields.more() ? fields.number() : 0);
            case "lh" -> new LiveButton.Panel(fields.live());
            case "lk" ->
                    new LiveButton.Direct(
                            fields.live(),
                            turn(fields),
                            fields.constant(LiveButton.Order.values(), Codes::of));
            case "lq" -> new LiveButton.Players(fields.live(), fields.number());
            case "lm" -> new LiveButton.Remove(fields.live());
            case "lx" -> new LiveButton.AskName(fields.live());
            case "lz" -> new LiveButton.FindName(fields.live());
            case "lv" -> new LiveButton.Sheet(fields.live());
            case "la" -> new LiveButton.Again(fields.live());
            case String other -> readVote(other, target(fields), fields);
        };
    }

    private static LiveButton.Voting readVote(String action, LiveTarget target, Fields fields) {
        return switch (action) {
            case "lp" -> new LiveButton.Pick(target, fields.part());
            case "lg" -> new LiveButton.Judge(target, fields.constant(Support.values(), Codes::of));
            case "ld" -> new LiveButton.Draft(target, fields.parts());
            case "ls" -> new LiveButton.HandSet(target, fields.parts());
            case "lo" -> new LiveButton.HandOrder(target, fields.parts());
            case "lf" -> new LiveButton.OpenForm(target);
            case "lw" -> new LiveButton.Form(target);
            case String other ->
                    throw new IllegalArgumentException("no such action: '" + other + "'");
        };
    }

    private static LiveTarget target(Fields fields) {
        return new LiveTarget(fields.live(), turn(fields), fields.edition());
    }

    private static Turn turn(Fields fields) {
        return new Turn(fields.number(), fields.constant(Ballot.values(), Codes::of));
    }
}
