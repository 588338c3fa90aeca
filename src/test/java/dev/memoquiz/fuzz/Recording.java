package dev.memoquiz.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memoquiz.app.SubmitAnswer.Target;
import dev.memoquiz.discord.press.ButtonId;
import dev.memoquiz.discord.press.LiveButton;
import dev.memoquiz.discord.press.LiveTarget;
import dev.memoquiz.discord.press.PressSamples;
import dev.memoquiz.domain.live.LiveId;
import dev.memoquiz.domain.live.Turn;
import dev.memoquiz.domain.quiz.QuizId;
import dev.memoquiz.domain.round.RoundId;
import dev.memoquiz.fakediscord.FakeDiscord;
import dev.memoquiz.fakediscord.people.Button;
import dev.memoquiz.fakediscord.people.Menu;
import dev.memoquiz.fakediscord.people.Person;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.Seat;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.people.Server;
import dev.memoquiz.fakediscord.world.Event;
import dev.memoquiz.fakediscord.world.GuildChannel;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.Permission;
import dev.memoquiz.fakediscord.world.Role;
import dev.memoquiz.fakediscord.world.World;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// What the gateway sends, one of every kind that our listeners take, as the double sends them. Presses are about rounds that there
/// are not; [Now] puts those in their place that there are.
final class Recording {
    private static final String ROUND = "0abc12def34g";
    private static final String EDITION = "x7k2qa";
    private static final String LIVE = "0zyx98wvu76t";
    private static final String LIVE_EDITION = "q3w9er";

    /// The actions of a vote in a live round.
    private static final String VOTE = "l[pgdsof]";

    private static final long TEACHING = Permission.bits(Permission.MANAGE_MESSAGES);
    private static final Map<String, Integer> LIVE_OPTIONS = Map.of("questions", 9);

    private static final PressSamples.About ABOUT =
            new PressSamples.About(
                    new Target(new RoundId(ROUND), 0, EDITION),
                    new LiveTarget(new LiveId(LIVE), Turn.first(0), LIVE_EDITION),
                    new QuizId("tiny"));

    private final FakeDiscord discord;
    private final Role teacher;
    private final Server server;
    private final Room room;
    private final Person ada;
    private final List<Event> interactions = new CopyOnWriteArrayList<>();
    private final List<Event> changes = new CopyOnWriteArrayList<>();
    private volatile boolean on = true;
    private int classes;

    /// Ada is a teacher.
    Recording(FakeDiscord discord, Server server, Room room, Person ada) {
        this.discord = discord;
        this.server = server;
        this.room = room;
        this.ada = ada;
        discord.world().onEvent(this::record);
        teacher = discord.world().addRole(server.guild(), "Teacher", TEACHING);
        discord.world().grant(server.guild(), ada.user(), teacher);
        commands();
        presses();
        changes();
        on = false;
    }

    /// What there is at one moment, by what was recorded in its place.
    record Now(Server server, Map<String, String> instead) {
        ObjectNode of(JsonNode data) {
            String text = data.toString();
            for (Map.Entry<String, String> one : instead.entrySet()) {
                text = text.replace(one.getKey(), one.getValue());
            }
            return (ObjectNode) Json.parse(text);
        }
    }

    private void record(Event event) {
        if (!on) {
            return;
        }
        switch (event.name()) {
            case "INTERACTION_CREATE" -> interactions.add(event);
            case "GUILD_ROLE_CREATE" -> {
                changes.add(named("GUILD_ROLE_UPDATE", event.data()));
                ObjectNode other = event.data().deepCopy();
                other.withObject("/role").put("permissions", "0");
                changes.add(named("GUILD_ROLE_UPDATE", other));
            }
            case "MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE" -> {}
            default -> changes.add(event);
        }
    }

    private Event named(String name, JsonNode data) {
        return new Event(server.id(), name, Event.GUILDS, data);
    }

    private void commands() {
        Seat alone = ada.inDirectMessage();
        Seat here = ada.in(room);
        for (String command :
                List.of(
                        "quiz start",
                        "quiz resume",
                        "quiz stop",
                        "quiz list",
                        "why",
                        "score",
                        "read",
                        "help",
                        "leaderboard")) {
            alone.slash(command).ack();
            here.slash(command).ack();
        }
        here.slash("appeals").ack();
        here.slash("score", Map.of("member", ada)).ack();
        here.slash("live start", LIVE_OPTIONS).ack();
        here.slash("live host").ack();
        here.slash("live continue").ack();
        here.slash("live results").ack();
        here.autocomplete("quiz start", "quiz", "ti").ack();
        here.autocomplete("live start", "quiz", "ti").ack();
    }

    /// Each in all ways in which it can come, on a message of one's own and on one for all.
    private void presses() {
        SeenMessage own = ada.in(room).slash("help").message();
        for (ButtonId id : PressSamples.of(ABOUT, new SplittableRandom(1941))) {
            ada.forgePress(own, id.encoded()).ack();
            ada.forgeChoice(own, id.encoded(), List.of("1", "2")).ack();
            ada.forgeSubmit(room, id.encoded(), Map.of("text", "dog", "name", "Ada")).ack();
        }
    }

    /// There and back, so that each finds something to change.
    private void changes() {
        World world = discord.world();
        room.forbidBot(Permission.SEND_MESSAGES);
        room.allowBot(Permission.SEND_MESSAGES);
        room.grant(ada, "Reader", Permission.SEND_MESSAGES);
        Room other = server.channel("other");
        GuildChannel thread =
                world.addThread(
                        (GuildChannel) room.channel(),
                        world.ids().next(),
                        GuildChannel.Kind.PUBLIC_THREAD,
                        "round");
        Room inside = new Room(world, thread);
        inside.archive(true);
        inside.reopen();
        inside.delete();
        other.delete();
        changes.add(gone());
    }

    private Event gone() {
        return named("GUILD_DELETE", Json.object().put("id", Long.toString(server.id())));
    }

    List<Event> interactions() {
        return interactions;
    }

    boolean isChange(Event event) {
        return changes.contains(event);
    }

    /// The changes that made a server as it was when this one was recorded.
    List<Event> before(Event change) {
        return changes.subList(0, changes.indexOf(change));
    }

    /// Servers change more seldom than somebody presses.
    Event any(SplittableRandom random) {
        List<Event> from = random.nextInt(5) == 0 ? changes : interactions;
        return from.get(random.nextInt(from.size()));
    }

    /// Another server with other rounds in it, since damaged presses end rounds, and JDA can lose a server for good.
    Now begin() {
        String name = "Class " + ++classes;
        Server other = discord.guild(name);
        Room there = other.channel("history");
        Person host = discord.user("Host of " + name);
        Role role = discord.world().addRole(other.guild(), "Teacher", TEACHING);
        discord.world().grant(other.guild(), host.user(), role);
        Seat here = host.in(there);
        List<String> own =
                id(here.slash("quiz start", Map.of("questions", 9)).message(), "[pjdsof]");
        SeenMessage panel = here.slash("live start", LIVE_OPTIONS).message();
        LiveId live = new LiveId(id(panel, "l.").get(2));
        ButtonId start =
                new ButtonId.Live(
                        new LiveButton.Direct(live, Turn.first(0), LiveButton.Order.START));
        host.forgePress(panel, start.encoded()).ack();
        List<String> vote = id(there.await(message -> asks(message, live.toString())), VOTE);
        return new Now(
                other,
                Map.of(
                        Long.toString(server.id()),
                        Long.toString(other.id()),
                        Long.toString(room.id()),
                        Long.toString(there.id()),
                        Long.toString(teacher.id()),
                        Long.toString(role.id()),
                        Long.toString(ada.user().id()),
                        Long.toString(host.user().id()),
                        ROUND,
                        own.get(2),
                        EDITION,
                        own.get(4),
                        LIVE,
                        live.toString(),
                        LIVE_EDITION,
                        vote.get(5)));
    }

    private static boolean asks(SeenMessage message, String live) {
        return ids(message, VOTE).anyMatch(id -> id.get(2).equals(live));
    }

    private static List<String> id(SeenMessage message, String action) {
        return ids(message, action)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + action + " in " + message));
    }

    /// The fields of those ids in a message whose action is such a one.
    private static Stream<List<String>> ids(SeenMessage message, String action) {
        return Stream.concat(
                        message.buttons().stream().map(Button::customId),
                        message.menus().stream().map(Menu::customId))
                .map(id -> List.of(id.split(":", -1)))
                .filter(fields -> fields.size() > 2 && fields.get(1).matches(action));
    }
}
