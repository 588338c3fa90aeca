package dev.memoquiz.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The sending half of a WebSocket (RFC 6455).
record Wire(DataOutputStream out) {
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x88;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;

    /// Discord's "authentication failed": the bot does not come back after it.
    private static final int SHUT_OUT = 4004;

    static Wire open(OutputStream out, String key) throws IOException {
        out.write(
                ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                + "Sec-WebSocket-Accept: "
                                + accept(key)
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        return new Wire(new DataOutputStream(out));
    }

    private static String accept(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(digest.digest((key + GUID).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    void send(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.write(TEXT);
        if (bytes.length < TWO_BYTES) {
            out.write(bytes.length);
        } else if (bytes.length <= 0xffff) {
            out.write(TWO_BYTES);
            out.writeShort(bytes.length);
        } else {
            out.write(EIGHT_BYTES);
            out.writeLong(bytes.length);
        }
        out.write(bytes);
        out.flush();
    }

    void shutOut() throws IOException {
        out.write(CLOSE);
        out.write(Short.BYTES);
        out.writeShort(SHUT_OUT);
        out.flush();
    }
}
