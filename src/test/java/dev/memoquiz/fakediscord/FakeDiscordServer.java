package dev.memoquiz.fakediscord;

import java.time.InstantSource;

/// Runs the double by itself: `FakeDiscordServer PORT [noratelimits]`, until it is stopped.
public final class FakeDiscordServer {
    private static final int DEFAULT_PORT = 8765;

    private FakeDiscordServer() {}

    public static void main(String[] args) throws InterruptedException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : DEFAULT_PORT;
        boolean limits = args.length < 2 || !args[1].equals("noratelimits");
        Options options = Options.with(InstantSource.system()).port(port).rateLimits(limits);
        try (FakeDiscord discord = FakeDiscord.start(options)) {
            discord.guild("Class 9b").channel("history");
            System.out.println("DISCORD_API_URL=" + discord.apiUrl());
            System.out.println("DISCORD_GATEWAY_URL=" + discord.gatewayUrl());
            System.out.println("DISCORD_TOKEN=" + discord.token());
            Thread.currentThread().join();
        }
    }
}
