package dev.memoquiz.discord.card;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.FileUpload;

/// A file that travels with a card.
public final class Attached {
    /// What Discord keeps of a name as it is; it changes others, and the card would point to nothing.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    private final String name;
    private final byte[] content;

    /// @param name of ASCII letters, digits, `.`, `_` and `-`, at most 100
    Attached(String name, byte[] content) {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain file name: '" + name + "'");
        }
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /// How a component of the same message points to the file.
    String reference() {
        return "attachment://" + name;
    }

    /// Read from the start each time it is sent, since a request may have to be sent again.
    FileUpload upload() {
        return FileUpload.fromStreamSupplier(name, () -> new ByteArrayInputStream(content));
    }
}
