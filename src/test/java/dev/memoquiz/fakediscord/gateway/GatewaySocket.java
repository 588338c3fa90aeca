package dev.memoquiz.fakediscord.gateway;

import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// Ties WebSockets of the HTTP server to the gateway.
public final class GatewaySocket {
    private static final int ABNORMAL = 1006;

    private final Gateway gateway;
    private final Map<String, Connection> open = new ConcurrentHashMap<>();

    public GatewaySocket(Gateway gateway) {
        this.gateway = gateway;
    }

    public void configure(WsConfig ws) {
        ws.onConnect(ctx -> open.put(ctx.sessionId(), opened(ctx)));
        ws.onMessage(ctx -> gateway.received(connection(ctx), ctx.message()));
        ws.onClose(ctx -> closed(ctx.sessionId(), ctx.status()));
        ws.onError(ctx -> closed(ctx.sessionId(), ABNORMAL));
    }

    private Connection opened(WsContext ctx) {
        ctx.session.setIdleTimeout(Duration.ofMinutes(10));
        boolean compressed = "zlib-stream".equals(ctx.queryParam("compress"));
        return gateway.opened(new JettyWire(ctx.session), compressed);
    }

    private Connection connection(WsContext ctx) {
        Connection connection = open.get(ctx.sessionId());
        if (connection == null) {
            throw new IllegalArgumentException("message on a closed socket " + ctx.sessionId());
        }
        return connection;
    }

    private void closed(String id, int code) {
        Connection gone = open.remove(id);
        if (gone != null) {
            gateway.closed(gone, code);
        }
    }

    private record JettyWire(Session session) implements Wire {
        @Override
        public void text(String payload) {
            session.sendText(payload, Callback.NOOP);
        }

        @Override
        public void binary(byte[] payload) {
            session.sendBinary(ByteBuffer.wrap(payload), Callback.NOOP);
        }

        @Override
        public void close(int code, String reason) {
            session.close(code, reason, Callback.NOOP);
        }

        @Override
        public void cut() {
            session.disconnect();
        }
    }
}
