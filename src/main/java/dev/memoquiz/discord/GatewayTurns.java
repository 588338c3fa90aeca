package dev.memoquiz.discord;

import dev.memoquiz.discord.talk.Watch;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Tells when the connection to Discord comes and goes.
final class GatewayTurns extends ListenerAdapter {
    private final Watch watch;

    GatewayTurns(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void onReady(ReadyEvent event) {
        watch.gateway(Watch.Turn.RENEWED);
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        watch.gateway(Watch.Turn.RENEWED);
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        watch.gateway(Watch.Turn.RESUMED);
    }

    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        watch.gateway(Watch.Turn.DROPPED);
    }
}
