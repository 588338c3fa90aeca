package dev.memoquiz.storage.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A way to a server that can fall silent: like a machine that loses its power, it then closes nothing and answers nothing.
public final class Relay implements Closeable {
    private final ServerSocket door;
    private final int target;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean silent;

    private Relay(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /// Begins to pass on what comes in.
    ///
    /// @param target a port of this machine
    public static Relay to(int target) {
        try {
            Relay relay =
                    new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(relay::serve);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /// From now on nothing comes through.
    public void fallSilent() {
        silent = true;
    }

    private void serve() {
        try {
            while (true) {
                Socket in = opened(door.accept());
                if (!silent) {
                    Socket out = opened(new Socket(InetAddress.getLoopbackAddress(), target));
                    pass(in, out);
                    pass(out, in);
                }
            }
        } catch (IOException _) {
            // The end of the test.
        }
    }

    private Socket opened(Socket socket) {
        open.add(socket);
        return socket;
    }

    private void pass(Socket from, Socket to) {
        Thread.ofVirtual()
                .start(() -> {
                    try (from;
                            to) {
                        pass(from.getInputStream(), to.getOutputStream());
                    } catch (IOException _) {
                        // One of the two has gone.
                    }
                });
    }

    private void pass(InputStream from, OutputStream to) throws IOException {
        byte[] bytes = new byte[8192];
        for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
            if (!silent) {
                to.write(bytes, 0, read);
            }
        }
    }

    /// Closes what is open and lets nobody in any more.
    public void cut() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
