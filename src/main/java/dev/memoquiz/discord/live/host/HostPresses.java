package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.live.Directed;
import dev.memoquiz.app.live.LiveDesk;
import dev.memoquiz.app.live.ShowLive;
import dev.memoquiz.app.live.StartLive;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.live.poster.Poster;
import dev.memoquiz.discord.live.stage.Links;
import dev.memoquiz.discord.live.stage.LiveStage;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.talk.Asker;
import dev.memoquiz.discord.talk.Pressed;
import dev.memoquiz.discord.talk.Reply;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.Place;
import dev.memoquiz.domain.live.vote.Player;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.reader.Venue;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// Carries out what hosts and teachers press, after a look at whether they may.
public final class HostPresses {
    private final LiveDesk desk;
    private final LiveStage stage;
    private final Orders orders;
    private final InstantSource clock;

    public HostPresses(LiveDesk desk, LiveStage stage, InstantSource clock) {
        this.desk = desk;
        this.stage = stage;
        this.orders = new Orders(desk.direct());
        this.clock = clock;
    }

    /// Whoever looks here may miss a message that was deleted, or standings that could not be sent: they are shown again.
    public Reply panel(Pressed pressed, LiveId live) {
        return directing(
                pressed,
                live,
                round -> {
                    if (round.open() || lacksStandings(pressed, round)) {
                        stage.painter().counted(live);
                    }
                    return panel(pressed, round, Optional.empty());
                });
    }

    /// Of a round whose channel is gone they are shown nowhere.
    private boolean lacksStandings(Pressed pressed, LiveRound round) {
        return desk.posts().of(round.id(), Poster.END).isEmpty()
                && Directors.channel(pressed, round.place()).isPresent();
    }

    public Reply direct(Pressed pressed, LiveButton.Direct order) {
        return directing(
                pressed,
                order.live(),
                round ->
                        order.order() == LiveButton.Order.ASK_END
                                ? new Reply.Update(PanelCard.askEnd(round))
                                : carryOut(pressed, order, round));
    }

    private Reply carryOut(Pressed pressed, LiveButton.Direct order, LiveRound round) {
        if (order.order() == LiveButton.Order.MOVE_HERE) {
            Optional<Reply> refused = cannotMove(pressed);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        Directed directed = carriedOut(pressed, order, round);
        Optional<String> notice = HostWords.told(order.order(), directed);
        if (directed instanceof Directed.ChannelTaken(LiveRound by)) {
            return taken(by, "End that round first, or type /live continue in another channel.");
        }
        if (directed instanceof Directed.Done(LiveRound changed)) {
            stage.painter().changed(changed.id());
            return panel(pressed, changed, notice);
        }
        return desk.show()
                .round(order.live())
                .map(current -> panel(pressed, current, notice))
                .orElseGet(() -> Reply.sentence(HostWords.NO_ROUND));
    }

    /// Where it is unknown whether the round has moved, the class is shown where it is.
    private Directed carriedOut(Pressed pressed, LiveButton.Direct order, LiveRound round) {
        try {
            return orders.carryOut(
                    order, new Orders.Source(Directors.of(pressed, round), pressed.place()));
        } catch (RuntimeException trouble) {
            stage.painter().changed(round.id());
            throw trouble;
        }
    }

    private static Optional<Reply> cannotMove(Pressed pressed) {
        return Asker.channel(pressed.interaction())
                .map(channel -> Rights.missing(channel, false).map(Reply::sentence))
                .orElseGet(() ->
                        Optional.of(
                                Reply.sentence(
                                        "A live round is played in a channel of a server.")));
    }

    public Reply players(Pressed pressed, LiveId live, int page) {
        return directing(
                pressed,
                live,
                round -> new Reply.Update(PlayersCard.page(round, playing(pressed, round), page)));
    }

    public Reply askName(Pressed pressed, LiveId live) {
        return directing(pressed, live, round -> new Reply.Form(PlayersCard.nameForm(round.id())));
    }

    public Reply findName(Pressed pressed, LiveId live) {
        String name = pressed.values().getOrDefault(PlayersCard.NAME, "");
        return directing(
                pressed,
                live,
                round -> new Reply.Update(PlayersCard.found(round, playing(pressed, round), name)));
    }

    /// Takes out whoever was chosen in the menu.
    public Reply remove(Pressed pressed, LiveId live) {
        Optional<ReaderId> chosen =
                pressed.values().values().stream()
                        .filter(value -> !value.isBlank() && value.length() <= 80)
                        .map(ReaderId::new)
                        .findFirst();
        return directing(
                pressed,
                live,
                round ->
                        chosen.map(player -> remove(pressed, round, player))
                                .orElseGet(() -> panel(pressed, round, Optional.empty())));
    }

    private Reply remove(Pressed pressed, LiveRound round, ReaderId player) {
        if (playing(pressed, round).stream().noneMatch(one -> one.reader().id().equals(player))) {
            return panel(pressed, round, Optional.of("That player is not in this round."));
        }
        Directed directed = desk.direct().remove(round.id(), Directors.of(pressed, round), player);
        if (!(directed instanceof Directed.Done)) {
            return panel(pressed, round, HostWords.told(LiveButton.Order.END, directed));
        }
        stage.painter().changed(round.id());
        return panel(
                pressed,
                round,
                Optional.of("Taken out: the player's answers no longer count in this round."));
    }

    public Reply sheet(Pressed pressed, LiveId live) {
        return directing(
                pressed,
                live,
                round ->
                        switch (desk.show().results(live, Directors.of(pressed, round))) {
                            case ShowLive.Results.Shown shown ->
                                    new Reply.Private(SheetCard.of(shown));
                            case ShowLive.Results.NotYours _ ->
                                    Reply.sentence(HostWords.notYours(round));
                            case ShowLive.Results.NoSuchRound _ ->
                                    Reply.sentence(HostWords.NO_ROUND);
                        });
    }

    /// Opens a lobby like the one of an earlier round, where that was played, or here if its channel is gone; whoever presses is its
    /// host.
    public Reply again(Pressed pressed, LiveId live) {
        return directing(pressed, live, round -> again(pressed, round));
    }

    private Reply again(Pressed pressed, LiveRound round) {
        Optional<GuildChannel> before = Directors.channel(pressed, round.place());
        Place place = before.isPresent() ? round.place() : pressed.place();
        return before.or(() -> Asker.channel(pressed.interaction()))
                .flatMap(channel -> Rights.missing(channel, false))
                .map(Reply::sentence)
                .orElseGet(() -> again(pressed, round, place));
    }

    private Reply again(Pressed pressed, LiveRound round, Place place) {
        StartLive.Opening opening =
                desk.start()
                        .open(
                                pressed.asker().reader(),
                                () -> place,
                                new StartLive.Wanted(
                                        round.plan().quiz(),
                                        round.plan().size(),
                                        Optional.empty(),
                                        round.settings(),
                                        Optional.of(round.id())));
        return opened(pressed, opening);
    }

    /// What a host is told of a round that was to be opened; one that was is shown.
    public Reply opened(Pressed pressed, StartLive.Opening opening) {
        return switch (opening) {
            case StartLive.Opening.Opened(LiveRound round, int again) -> {
                stage.whispers().heard(pressed);
                stage.painter().changed(round.id());
                yield panel(pressed, round, Optional.of(HostWords.opened(again)));
            }
            case StartLive.Opening.ChannelTaken(LiveRound by) ->
                    taken(by, "One channel holds one round at a time.");
            case StartLive.Opening.NoSuchQuiz _ ->
                    Reply.sentence("This quiz is no longer on offer.");
            case StartLive.Opening.NothingToAsk _ ->
                    Reply.sentence("There is no question of that kind to ask.");
            case StartLive.Opening.Busy _ ->
                    Reply.sentence("Too much happened at once. Please try again.");
        };
    }

    private Reply taken(LiveRound by, String remedy) {
        return new Reply.Private(
                Card.on(Tone.PLAIN)
                        .text(
                                "In this channel a live round is open already: "
                                        + Links.to(by, desk.posts())
                                        + "\n"
                                        + remedy)
                        .done());
    }

    /// Several rounds that can go on in this channel.
    public Reply choice(Pressed pressed, List<LiveRound> rounds) {
        stage.whispers().heard(pressed);
        return new Reply.Update(ChoiceCard.of(rounds, desk.posts()));
    }

    /// For whoever directs the round its panel and table, for everybody else their own result.
    public Reply results(Pressed pressed, LiveRound round) {
        return Directors.mayDirect(pressed, round)
                ? panel(pressed, round.id())
                : new Reply.Update(ChoiceCard.ownResult(round));
    }

    private Reply directing(Pressed pressed, LiveId live, Function<LiveRound, Reply> then) {
        Optional<LiveRound> round = desk.show().round(live);
        if (round.isEmpty()) {
            return Reply.sentence(HostWords.NO_ROUND);
        }
        if (pressed.asker().venue() instanceof Venue.Alone) {
            return new Reply.Private(
                    Card.on(Tone.PLAIN).text(HostWords.onlyIn(round.get().place())).done());
        }
        if (!Directors.mayDirect(pressed, round.get())) {
            return Reply.sentence(HostWords.notYours(round.get()));
        }
        stage.whispers().heard(pressed);
        return then.apply(round.get());
    }

    /// Shows the panel as the round stands.
    ///
    /// @param notice a sentence that comes first
    public Reply panel(Pressed pressed, LiveRound round, Optional<String> notice) {
        return switch (desk.show().panel(round.id(), Directors.of(pressed, round))) {
            case ShowLive.Panel.Shown shown -> new Reply.Update(panel(pressed, shown, notice));
            case ShowLive.Panel.NotYours _ -> Reply.sentence(HostWords.notYours(round));
            case ShowLive.Panel.NoSuchRound _ -> Reply.sentence(HostWords.NO_ROUND);
        };
    }

    private Card panel(Pressed pressed, ShowLive.Panel.Shown shown, Optional<String> notice) {
        LiveRound round = shown.round();
        return PanelCard.of(
                new PanelCard.View(
                        round,
                        shown.turnout(),
                        Directors.isHost(pressed.asker(), round),
                        round.place().channel().equals(pressed.interaction().getChannelId()),
                        clock.instant()),
                notice);
    }

    private List<Player> playing(Pressed pressed, LiveRound round) {
        return desk.show().panel(round.id(), Directors.of(pressed, round))
                        instanceof ShowLive.Panel.Shown shown
                ? shown.players()
                : List.of();
    }
}
