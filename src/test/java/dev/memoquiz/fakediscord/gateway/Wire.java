package dev.memoquiz.fakediscord.gateway;

/// One open socket to a bot, seen from the gateway.
public interface Wire {
    void text(String payload);

    void binary(byte[] payload);

    void close(int code, String reason);

    /// Cuts the connection without a close frame, as a broken network does.
    void cut();
}
