package dev.memoquiz.rehearsal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// A loopback port behind which [Script] is played to whoever connects.
record Stage(ServerSocket socket, Script script) implements AutoCloseable {
    static Stage open(Script script) throws IOException {
        Stage stage = new Stage(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), script);
        Thread.ofPlatform().daemon().name("stage").start(stage::serve);
        return stage;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                Visit visit = new Visit(socket.accept(), script);
                Thread.ofVirtual().start(visit);
            }
        } catch (IOException _) {
            // Closed: the rehearsal is over.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
