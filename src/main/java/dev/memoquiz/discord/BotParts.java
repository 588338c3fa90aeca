package dev.memoquiz.discord;

import dev.memoquiz.discord.door.Anteroom;
import dev.memoquiz.discord.gate.Underway;
import dev.memoquiz.discord.talk.Acknowledgement;
import dev.memoquiz.discord.talk.Troubles;
import dev.memoquiz.discord.talk.Watch;

/// What a bot is made of, however it is connected.
record BotParts(
        BotSettings settings,
        Workers workers,
        Ending ending,
        Underway underway,
        Anteroom anteroom,
        Watch watch) {
    Acknowledgement acknowledgement(Troubles troubles) {
        return new Acknowledgement(
                new Acknowledgement.Threads(workers.timer(), workers.handlers()),
                underway,
                settings.patience(),
                troubles);
    }
}
