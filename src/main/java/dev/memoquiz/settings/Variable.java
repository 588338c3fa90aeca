package dev.memoquiz.settings;

/// The environment variables, each with the key that it overrides.
enum Variable {
    MEMOQUIZ_DATABASE_URL("database", "url"),
    MEMOQUIZ_DATABASE_USER("database", "user"),
    MEMOQUIZ_DATABASE_PASSWORD_FILE("database", "password-file"),
    MEMOQUIZ_QUIZZES("quizzes", "folder"),
    MEMOQUIZ_QUIZZES_RELOAD_SECONDS("quizzes", "reload-seconds"),
    MEMOQUIZ_QUIZZES_DEFAULT("quizzes", "default"),
    MEMOQUIZ_ROUND_QUESTIONS("round", "questions"),
    MEMOQUIZ_DISCORD_TOKEN_FILE("discord", "token-file"),
    DISCORD_API_URL("discord", "api-url"),
    DISCORD_GATEWAY_URL("discord", "gateway-url"),
    MEMOQUIZ_READER_NAME("reader", "name"),
    MEMOQUIZ_METRICS_PORT("metrics", "port"),
    MEMOQUIZ_METRICS_ADDRESS("metrics", "address");

    private final String group;
    private final String key;

    Variable(String group, String key) {
        this.group = group;
        this.key = key;
    }

    String group() {
        return group;
    }

    String key() {
        return key;
    }
}
