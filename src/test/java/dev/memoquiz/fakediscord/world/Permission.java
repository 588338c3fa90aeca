package dev.memoquiz.fakediscord.world;

import java.util.Arrays;

/// The permissions a quiz bot meets; bits from Discord's topics/permissions.
public enum Permission {
    ADMINISTRATOR(3),
    MANAGE_CHANNELS(4),
    MANAGE_GUILD(5),
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    MANAGE_MESSAGES(13),
    EMBED_LINKS(14),
    ATTACH_FILES(15),
    READ_MESSAGE_HISTORY(16),
    MENTION_EVERYONE(17),
    USE_EXTERNAL_EMOJIS(18),
    CONNECT(20),
    MANAGE_ROLES(28),
    USE_APPLICATION_COMMANDS(31),
    MANAGE_EVENTS(33),
    MANAGE_THREADS(34),
    CREATE_PUBLIC_THREADS(35),
    CREATE_PRIVATE_THREADS(36),
    SEND_MESSAGES_IN_THREADS(38);

    /// What everyone may do in a new guild here.
    static final long EVERYONE =
            bits(
                    VIEW_CHANNEL,
                    SEND_MESSAGES,
                    EMBED_LINKS,
                    ATTACH_FILES,
                    READ_MESSAGE_HISTORY,
                    USE_EXTERNAL_EMOJIS,
                    CONNECT,
                    USE_APPLICATION_COMMANDS,
                    CREATE_PUBLIC_THREADS,
                    CREATE_PRIVATE_THREADS,
                    SEND_MESSAGES_IN_THREADS);

    static final long ALL = bits(values());

    private final long bit;

    Permission(int position) {
        this.bit = 1L << position;
    }

    public boolean in(long permissions) {
        return (permissions & bit) != 0;
    }

    public static long bits(Permission... permissions) {
        return Arrays.stream(permissions).mapToLong(p -> p.bit).reduce(0, (a, b) -> a | b);
    }
}
