package dev.memoquiz.fakediscord.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/// A message as it stands now. Its JSON is never changed in place, so readers need no lock.
public final class StoredMessage {
    public static final int EPHEMERAL = 1 << 6;
    public static final int LOADING = 1 << 7;
    public static final int COMPONENTS_V2 = 1 << 15;

    private final long id;
    private final Channel channel;
    private final long author;
    private final OptionalLong onlyFor;
    private final Files files;
    private final AtomicInteger edits = new AtomicInteger();
    private volatile ObjectNode json;
    private volatile boolean deleted;

    /// `onlyFor` names the one reader of an ephemeral message.
    public StoredMessage(
            Channel channel, long author, OptionalLong onlyFor, ObjectNode json, Files files) {
        this.id = json.path("id").asLong();
        this.channel = channel;
        this.author = author;
        this.onlyFor = onlyFor;
        this.json = json;
        this.files = files;
    }

    /// An uploaded file by the id of its attachment.
    public Optional<Upload> file(long attachment) {
        return files.find(attachment);
    }

    public long id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public long author() {
        return author;
    }

    public boolean ephemeral() {
        return onlyFor.isPresent();
    }

    public boolean visibleTo(long userId) {
        return onlyFor.isEmpty() || onlyFor.getAsLong() == userId;
    }

    public ObjectNode json() {
        return json;
    }

    public int flags() {
        return json.path("flags").asInt();
    }

    public boolean loading() {
        return (flags() & LOADING) != 0;
    }

    public boolean deleted() {
        return deleted;
    }

    public int edits() {
        return edits.get();
    }

    public void replace(ObjectNode next) {
        json = next;
        edits.incrementAndGet();
    }

    void delete() {
        deleted = true;
    }
}
