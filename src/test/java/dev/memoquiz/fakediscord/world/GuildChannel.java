package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A text or voice channel, or a thread, of a guild.
public final class GuildChannel implements Channel {
    /// Channel types as Discord numbers them.
    public enum Kind {
        TEXT(0),
        VOICE(2),
        PUBLIC_THREAD(11),
        PRIVATE_THREAD(12);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private final long id;
    private final Guild guild;
    private final Kind kind;
    private final String name;
    private final long parent;
    private final Map<Long, Long> denied = new ConcurrentHashMap<>();
    private final Map<Long, Long> allowed = new ConcurrentHashMap<>();
    private final Map<Long, Long> personal = new ConcurrentHashMap<>();
    private volatile long owner;
    private volatile boolean archived;
    private volatile boolean locked;

    GuildChannel(long id, Guild guild, Kind kind, String name, long parent) {
        this.id = id;
        this.guild = guild;
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.owner = guild.id() + 1;
    }

    GuildChannel ownedBy(User user) {
        owner = user.id();
        return this;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long guildId() {
        return guild.id();
    }

    public Guild guild() {
        return guild;
    }

    public String name() {
        return name;
    }

    public boolean isThread() {
        return kind == Kind.PUBLIC_THREAD || kind == Kind.PRIVATE_THREAD;
    }

    /// Those opened in this channel.
    List<GuildChannel> threads() {
        return guild.channels().stream()
                .filter(channel -> channel.isThread() && channel.parent == id)
                .toList();
    }

    public boolean archived() {
        return archived;
    }

    public boolean locked() {
        return locked;
    }

    public void archive(boolean archive, boolean lock) {
        archived = archive;
        locked = lock;
    }

    /// Replaces what is denied to this user here.
    public void deny(long userId, Permission... permissions) {
        denied.put(userId, Permission.bits(permissions));
    }

    /// Replaces what a role is allowed here beyond what it may everywhere.
    public void allow(Role role, Permission... permissions) {
        allowed.put(role.id(), Permission.bits(permissions));
    }

    /// Replaces what this user alone is allowed here.
    public void allow(long userId, Permission... permissions) {
        personal.put(userId, Permission.bits(permissions));
    }

    /// What a user may do here: @everyone and roles, with what the channel allows these, less what it denies to the user, with what it
    /// allows to the user (the parent, for a thread).
    public long permissions(long userId) {
        long base = guild.role(guild.id()).permissions();
        long here = 0;
        GuildChannel ruling = parentOrSelf();
        for (long role : guild.member(userId).map(Member::roles).orElse(Set.of())) {
            base |= guild.role(role).permissions();
            here |= ruling.allowed.getOrDefault(role, 0L);
        }
        if (Permission.ADMINISTRATOR.in(base)) {
            return Permission.ALL;
        }
        long left = (base | here) & ~ruling.denied.getOrDefault(userId, 0L);
        return left | ruling.personal.getOrDefault(userId, 0L);
    }

    private GuildChannel parentOrSelf() {
        return guild.channels().stream()
                .filter(channel -> isThread() && channel.id == parent)
                .findFirst()
                .orElse(this);
    }

    @Override
    public ObjectNode json() {
        ObjectNode json =
                Json.object()
                        .put("id", Long.toString(id))
                        .put("type", kind.number)
                        .put("guild_id", Long.toString(guild.id()))
                        .put("name", name)
                        .put("position", 0)
                        .put("nsfw", false)
                        .put("rate_limit_per_user", 0)
                        .putNull("topic")
                        .putNull("last_message_id")
                        .putNull("parent_id")
                        .put("flags", 0);
        json.set("permission_overwrites", Json.arrayOf(overwrites().toList()));
        return switch (kind) {
            case TEXT -> json;
            case VOICE -> json.put("bitrate", 64_000).put("user_limit", 0);
            case PUBLIC_THREAD, PRIVATE_THREAD -> asThread(json);
        };
    }

    private Stream<ObjectNode> overwrites() {
        Set<Long> users = new TreeSet<>(denied.keySet());
        users.addAll(personal.keySet());
        return Stream.concat(
                allowed.entrySet().stream()
                        .map(one -> overwrite(one.getKey(), 0, one.getValue(), 0)),
                users.stream()
                        .map(user ->
                                overwrite(
                                        user,
                                        1,
                                        personal.getOrDefault(user, 0L),
                                        denied.getOrDefault(user, 0L))));
    }

    /// @param type 0 for a role, 1 for a user
    private static ObjectNode overwrite(long id, int type, long allow, long deny) {
        return Json.object()
                .put("id", Long.toString(id))
                .put("type", type)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    private ObjectNode asThread(ObjectNode json) {
        String made = Snowflakes.time(id).toString();
        json.put("parent_id", Long.toString(parent))
                .put("owner_id", Long.toString(owner))
                .put("message_count", 0)
                .put("member_count", 1)
                .put("total_message_sent", 0);
        json.putObject("thread_metadata")
                .put("archived", archived)
                .put("locked", locked)
                .put("auto_archive_duration", 1440)
                .put("archive_timestamp", made)
                .put("create_timestamp", made);
        return json;
    }
}
