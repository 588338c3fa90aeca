package dev.memoquiz.content.source;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, whole or cut to a short name.
public final class Fingerprint {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 30;

    private Fingerprint() {}

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /// The first 30 bits as six characters of base 32 (RFC 4648, small letters).
    public static String brief(byte[] bytes) {
        int first = ByteBuffer.wrap(digest(bytes)).getInt() >>> (Integer.SIZE - BITS);
        StringBuilder name = new StringBuilder();
        for (int shift = BITS - 5; shift >= 0; shift -= 5) {
            name.append(BASE32.charAt((first >>> shift) & 31));
        }
        return name.toString();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
