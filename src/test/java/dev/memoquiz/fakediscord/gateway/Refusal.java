package dev.memoquiz.fakediscord.gateway;

/// Why an identify ends in a close, with Discord's close code and words (topics/opcodes).
enum Refusal {
    ALREADY_AUTHENTICATED(4005, "Already authenticated."),
    AUTHENTICATION_FAILED(4004, "Authentication failed."),
    INVALID_SHARD(4010, "Invalid shard."),
    INVALID_INTENTS(4013, "Invalid intent(s)."),
    DISALLOWED_INTENTS(4014, "Disallowed intent(s)."),
    SHARDING_REQUIRED(4011, "Sharding required."),
    NOT_AUTHENTICATED(4003, "Not authenticated."),
    INVALID_SEQUENCE(4007, "Invalid seq."),
    RATE_LIMITED(4008, "You are being rate limited."),
    DECODE_ERROR(4002, "Error while decoding payload."),
    UNKNOWN_OPCODE(4001, "Unknown opcode.");

    private final int code;
    private final String reason;

    Refusal(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    void close(Connection connection) {
        connection.close(code, reason);
    }
}
