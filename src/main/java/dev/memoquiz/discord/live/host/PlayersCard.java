package dev.memoquiz.discord.live.host;

import dev.memoquiz.app.words.Counts;
import dev.memoquiz.discord.card.Card;
import dev.memoquiz.discord.card.Clean;
import dev.memoquiz.discord.card.Press;
import dev.memoquiz.discord.card.Tone;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.LiveRound;
import dev.memoquiz.domain.live.vote.Player;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/// Draws the players, from whom the host can take one out: by pages, or found by name.
final class PlayersCard {
    static final String NAME = "name";

    private static final int PAGE = StringSelectMenu.OPTIONS_MAX_AMOUNT;
    private static final int LONGEST = 100;

    private PlayersCard() {}

    static Card page(LiveRound round, List<Player> players, int wished) {
        List<Player> sorted =
                players.stream()
                        .sorted(
                                Comparator.comparing(
                                        player -> player.reader().name().toLowerCase(Locale.ROOT)))
                        .toList();
        int pages = Math.max(1, (sorted.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(wished, 0, pages - 1);
        List<Player> shown =
                sorted.subList(page * PAGE, Math.min(sorted.size(), (page + 1) * PAGE));
        String where = pages == 1 ? "" : ", page " + (page + 1) + " of " + pages;
        return of(
                round,
                players.isEmpty()
                        ? "### Nobody has joined yet"
                        : "### " + Counts.of(players.size(), "player") + where,
                options(players, shown),
                turning(round.id(), page, pages));
    }

    /// Players whose names contain what was typed.
    static Card found(LiveRound round, List<Player> players, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<Player> found =
                players.stream()
                        .filter(player ->
                                player.reader().name().toLowerCase(Locale.ROOT).contains(wanted))
                        .limit(PAGE)
                        .toList();
        return of(
                round,
                found.isEmpty()
                        ? "### No player of that name"
                        : found.size() == PAGE
                                ? "### The first " + PAGE + " players of that name"
                                : "### Players of that name",
                options(players, found),
                List.of(
                        button("All players", new LiveButton.Players(round.id(), 0)),
                        button("Find a name", new LiveButton.AskName(round.id()))));
    }

    private static Card of(
            LiveRound round, String headline, List<SelectOption> shown, List<Button> turning) {
        Card.Draft card = Card.on(Tone.PLAIN).text(headline);
        if (!shown.isEmpty()) {
            card.text("Whoever you choose here is taken out of the round at once and for good.")
                    .menu(menu(round.id(), shown));
        }
        List<Button> buttons = new ArrayList<>(turning);
        buttons.add(button("Host controls", new LiveButton.Panel(round.id())));
        return card.buttons(buttons).done();
    }

    private static StringSelectMenu menu(LiveId live, List<SelectOption> shown) {
        return StringSelectMenu.create(new ButtonId.Live(new LiveButton.Remove(live)).encoded())
                .setPlaceholder("Take a player out")
                .addOptions(shown)
                .build();
    }

    /// Players of the same name are told apart by the order in which they came.
    private static List<SelectOption> options(List<Player> all, List<Player> shown) {
        Map<String, Long> namesakes =
                all.stream()
                        .collect(Collectors.groupingBy(PlayersCard::name, Collectors.counting()));
        return shown.stream()
                .map(player -> {
                    SelectOption option =
                            SelectOption.of(name(player), player.reader().id().value());
                    return namesakes.getOrDefault(name(player), 1L) == 1
                            ? option
                            : option.withDescription(
                                    "Number %d of %d to join"
                                            .formatted(all.indexOf(player) + 1, all.size()));
                })
                .toList();
    }

    private static String name(Player player) {
        String name = Clean.line(player.reader().name(), LONGEST);
        return name.isEmpty() ? "(no name)" : name;
    }

    private static List<Button> turning(LiveId live, int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(button("Back", new LiveButton.Players(live, page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(button("More", new LiveButton.Players(live, page + 1)));
        }
        if (pages > 1) {
            buttons.add(button("Find a name", new LiveButton.AskName(live)));
        }
        return buttons;
    }

    private static Button button(String label, LiveButton button) {
        return Press.aside(label, new ButtonId.Live(button));
    }

    static Modal nameForm(LiveId live) {
        return Modal.create(
                        new ButtonId.Live(new LiveButton.FindName(live)).encoded(), "Find a player")
                .addComponents(
                        Label.of(
                                "The name, or a part of it",
                                TextInput.create(NAME, TextInputStyle.SHORT)
                                        .setRequired(true)
                                        .setMaxLength(LONGEST)
                                        .build()))
                .build();
    }
}
