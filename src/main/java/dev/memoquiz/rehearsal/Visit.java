package dev.memoquiz.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Optional;

/// One connection of the bot: requests one after the other, or the gateway.
record Visit(Socket socket, Script script) implements Runnable {
    @Override
    public void run() {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Optional<Request> request = Request.read(in);
            while (request.isPresent()) {
                serve(request.get(), in);
                request = Request.read(in);
            }
        } catch (IOException _) {
            // The bot hung up.
        }
    }

    private void serve(Request request, InputStream in) throws IOException {
        OutputStream out = socket.getOutputStream();
        String key = request.headers().getOrDefault("sec-websocket-key", "");
        if (key.isEmpty()) {
            out.write(response(script.answer(request)));
        } else {
            play(Wire.open(out, key), in);
        }
    }

    /// What the bot says on the gateway is not listened to; that it says something is enough.
    private void play(Wire wire, InputStream in) throws IOException {
        wire.send(script.hello());
        var _ = in.read();
        for (String event : script.opening()) {
            wire.send(event);
        }
        for (Optional<String> event = script.next(); event.isPresent(); event = script.next()) {
            wire.send(event.get());
        }
        wire.shutOut();
    }

    private static byte[] response(String json) {
        return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.getBytes(UTF_8).length
                        + "\r\n\r\n"
                        + json)
                .getBytes(UTF_8);
    }
}
