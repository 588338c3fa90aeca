package dev.memoquiz.discord.live;

import dev.memoquiz.discord.live.host.HostPresses;
import dev.memoquiz.discord.live.vote.VotePresses;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.discord.talk.Reply;

/// Takes each press in a live round to those who vote or to those who direct.
public record LivePresses(VotePresses votes, HostPresses host) {
    public Reply reply(Pressed pressed, LiveButton button) {
        return switch (button) {
            case LiveButton.Voting voting -> votes.vote(pressed, voting);
            case LiveButton.Join(var live) -> votes.join(pressed, live);
            case LiveButton.Mine(var live, int page) -> votes.mine(pressed, live, page);
            case LiveButton.Panel(var live) -> host.panel(pressed, live);
            case LiveButton.Direct direct -> host.direct(pressed, direct);
            case LiveButton.Players(var live, int page) -> host.players(pressed, live, page);
            case LiveButton.Remove(var live) -> host.remove(pressed, live);
            case LiveButton.AskName(var live) -> host.askName(pressed, live);
            case LiveButton.FindName(var live) -> host.findName(pressed, live);
            case LiveButton.Sheet(var live) -> host.sheet(pressed, live);
            case LiveButton.Again(var live) -> host.again(pressed, live);
        };
    }
}
