package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// All state of the pretended platform, with one application in it. Safe for many threads.
public final class World {
    private final InstantSource clock;
    private final Snowflakes ids;
    private final User bot;
    private final Messages messages;
    private final Interactions interactions;
    private final Commands commands;
    private final Files files = new Files();
    private final Map<Long, User> users = new ConcurrentHashMap<>();
    private final Map<Long, Guild> guilds = new ConcurrentSkipListMap<>();
    private final Map<Long, Channel> channels = new ConcurrentHashMap<>();
    private final Map<Long, PrivateChannel> directMessages = new ConcurrentHashMap<>();
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();

    /// Forgets the oldest messages and interactions beyond so many.
    public World(InstantSource clock, String botName, int keptMessages, int keptInteractions) {
        this.clock = clock;
        this.ids = new Snowflakes(clock);
        this.bot = new User(ids.nextGuild(), botName, true, "en-US");
        this.messages = new Messages(keptMessages);
        this.interactions = new Interactions(keptInteractions);
        this.commands = new Commands(ids::next);
        users.put(bot.id(), bot);
    }

    public Instant now() {
        return clock.instant();
    }

    public Snowflakes ids() {
        return ids;
    }

    public User bot() {
        return bot;
    }

    /// The application has the id of its bot user, as newer applications do.
    public String application() {
        return Long.toString(bot.id());
    }

    public Messages messages() {
        return messages;
    }

    public Interactions interactions() {
        return interactions;
    }

    public Commands commands() {
        return commands;
    }

    public Files files() {
        return files;
    }

    public Collection<Guild> guilds() {
        return guilds.values();
    }

    public Optional<Guild> guild(long id) {
        return Optional.ofNullable(guilds.get(id));
    }

    public Optional<Channel> channel(long id) {
        return Optional.ofNullable(channels.get(id));
    }

    public Optional<User> user(long id) {
        return Optional.ofNullable(users.get(id));
    }

    public void onEvent(Consumer<Event> listener) {
        listeners.add(listener);
    }

    public void publish(Event event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    public User addUser(String name, String locale) {
        User user = new User(ids.next(), name, false, locale);
        users.put(user.id(), user);
        return user;
    }

    public Guild addGuild(String name, boolean withBot) {
        Guild guild = new Guild(ids.nextGuild(), name, withBot);
        guilds.put(guild.id(), guild);
        if (withBot) {
            guild.join(bot, now());
            publish(Event.inGuilds(guild.id(), "GUILD_CREATE", guild.json(bot)));
        }
        return guild;
    }

    /// The bot is thrown out: the guild stays for its people.
    public void removeBot(Guild guild) {
        guild.removeBot();
        publish(Event.inGuilds(guild.id(), "GUILD_DELETE", id(guild.id())));
    }

    public Role addRole(Guild guild, String name, long permissions) {
        Role role = new Role(ids.next(), name, permissions, 1);
        guild.addRole(role);
        ObjectNode data = Json.object().put("guild_id", Long.toString(guild.id()));
        tell(guild, "GUILD_ROLE_CREATE", data.set("role", role.json()));
        return role;
    }

    public void grant(Guild guild, User user, Role role) {
        guild.join(user, now());
        guild.grant(user.id(), role.id());
    }

    public GuildChannel addChannel(Guild guild, GuildChannel.Kind kind, String name) {
        return add(new GuildChannel(ids.next(), guild, kind, name, 0));
    }

    /// A thread under a channel; one opened on a message carries the message's id.
    /// A thread that the bot opens.
    public GuildChannel addThread(
            GuildChannel parent, long id, GuildChannel.Kind kind, String name) {
        return add(new GuildChannel(id, parent.guild(), kind, name, parent.id()).ownedBy(bot()));
    }

    private GuildChannel add(GuildChannel channel) {
        channels.put(channel.id(), channel);
        channel.guild().addChannel(channel);
        tell(
                channel.guild(),
                channel.isThread() ? "THREAD_CREATE" : "CHANNEL_CREATE",
                channel.json());
        return channel;
    }

    public void changed(GuildChannel channel) {
        tell(
                channel.guild(),
                channel.isThread() ? "THREAD_UPDATE" : "CHANNEL_UPDATE",
                channel.json());
    }

    /// With its threads and all messages; of those nothing is told.
    public void delete(GuildChannel channel) {
        channel.threads().forEach(this::forget);
        forget(channel);
        tell(
                channel.guild(),
                channel.isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE",
                channel.json());
    }

    private void forget(GuildChannel channel) {
        channels.remove(channel.id());
        channel.guild().remove(channel);
        messages.in(channel.id()).forEach(messages::delete);
    }

    public void delete(StoredMessage message) {
        messages.delete(message);
        tell("MESSAGE_DELETE", message);
    }

    /// What sessions with the intent for messages hear; of an ephemeral message nobody does.
    public void tell(String event, StoredMessage message) {
        long guild = message.channel().guildId();
        if (!message.ephemeral()) {
            ObjectNode json = message.json().deepCopy();
            int intents = guild == 0 ? Event.DIRECT_MESSAGES : Event.GUILD_MESSAGES;
            publish(
                    new Event(
                            guild,
                            event,
                            intents,
                            guild == 0 ? json : json.put("guild_id", Long.toString(guild))));
        }
    }

    private void tell(Guild guild, String event, JsonNode data) {
        if (guild.hasBot()) {
            publish(Event.inGuilds(guild.id(), event, data));
        }
    }

    /// The direct message between a user and the bot, opened on first use.
    public PrivateChannel directMessage(User user) {
        return directMessages.computeIfAbsent(
                user.id(), id -> open(new PrivateChannel(ids.next(), List.of(user), true)));
    }

    /// A direct message or a group without the bot.
    public PrivateChannel privateChannel(List<User> people) {
        return open(new PrivateChannel(ids.next(), people, false));
    }

    private PrivateChannel open(PrivateChannel channel) {
        channels.put(channel.id(), channel);
        return channel;
    }

    public Interaction begin(Interaction.Kind kind, Origin origin) {
        return begin(ids.next(), kind, origin);
    }

    /// What Discord took at `stamp` and, for whatever reason, delivers only now.
    public Interaction beginLate(Interaction.Kind kind, Origin origin, Instant stamp) {
        return begin(ids.at(stamp), kind, origin);
    }

    private Interaction begin(long id, Interaction.Kind kind, Origin origin) {
        Interaction interaction = new Interaction(id, kind, origin, now());
        interactions.add(interaction);
        return interaction;
    }

    private static ObjectNode id(long id) {
        return Json.object().put("id", Long.toString(id));
    }
}
