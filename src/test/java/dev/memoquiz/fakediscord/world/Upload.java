package dev.memoquiz.fakediscord.world;

/// An uploaded file.
public final class Upload {
    private final String name;
    private final String contentType;
    private final byte[] bytes;

    public Upload(String name, String contentType, byte[] bytes) {
        this.name = name;
        this.contentType = contentType;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
