package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// A server: its roles, members and channels. `hasBot` is false where the app is only user-installed.
public final class Guild {
    private static final String[] EMPTY = {
        "features",
        "emojis",
        "stickers",
        "voice_states",
        "presences",
        "stage_instances",
        "guild_scheduled_events",
        "soundboard_sounds"
    };

    private final long id;
    private final String name;
    private volatile boolean hasBot;
    private final Map<Long, Role> roles = new ConcurrentSkipListMap<>();
    private final Map<Long, Member> members = new ConcurrentHashMap<>();
    private final Map<Long, GuildChannel> channels = new ConcurrentSkipListMap<>();

    Guild(long id, String name, boolean hasBot) {
        this.id = id;
        this.name = name;
        this.hasBot = hasBot;
        roles.put(id, new Role(id, "@everyone", Permission.EVERYONE, 0));
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean hasBot() {
        return hasBot;
    }

    void removeBot() {
        hasBot = false;
    }

    public Role role(long roleId) {
        Role role = roles.get(roleId);
        if (role == null) {
            throw new IllegalArgumentException("no role " + roleId + " in guild " + name);
        }
        return role;
    }

    void addRole(Role role) {
        roles.put(role.id(), role);
    }

    void addChannel(GuildChannel channel) {
        channels.put(channel.id(), channel);
    }

    void remove(GuildChannel channel) {
        channels.remove(channel.id());
    }

    public Collection<GuildChannel> channels() {
        return channels.values();
    }

    public Optional<Member> member(long userId) {
        return Optional.ofNullable(members.get(userId));
    }

    public Member join(User user, Instant now) {
        return members.computeIfAbsent(user.id(), id -> new Member(user, Set.of(), now));
    }

    void grant(long userId, long roleId) {
        members.computeIfPresent(
                userId,
                (id, before) -> {
                    Set<Long> held = new HashSet<>(before.roles());
                    held.add(roleId);
                    return new Member(before.user(), held, before.joined());
                });
    }

    /// What an interaction says of the guild.
    public ObjectNode partial() {
        ObjectNode json = Json.object().put("id", Long.toString(id)).put("locale", "en-GB");
        json.set("features", Json.array());
        return json;
    }

    /// The whole guild as GUILD_CREATE carries it to a bot without privileged intents: of the members only itself.
    public ObjectNode json(User bot) {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("name", name)
                        .put("owner_id", Long.toString(id + 1))
                        .put("preferred_locale", "en-GB")
                        .put("member_count", members.size())
                        .put("max_members", 500_000)
                        .put("large", false)
                        .put("afk_timeout", 300)
                        .put("verification_level", 0)
                        .put("nsfw_level", 0)
                        .put("joined_at", Snowflakes.time(id).toString())
                        .put("unavailable", false)
                        .put("premium_progress_bar_enabled", false);
        for (String empty : EMPTY) {
            json.set(empty, Json.array());
        }
        json.set("roles", Json.arrayOf(roles.values().stream().map(Role::json).toList()));
        json.set("members", Json.arrayOf(member(bot.id()).map(Member::json).stream().toList()));
        json.set("channels", channelsJson(false));
        return json.set("threads", channelsJson(true));
    }

    private ArrayNode channelsJson(boolean threads) {
        return Json.arrayOf(
                channels.values().stream()
                        .filter(channel -> channel.isThread() == threads && !channel.archived())
                        .map(GuildChannel::json)
                        .toList());
    }
}
