package fr.lesbases.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between a browser and the server, for a test to cut: what is under way is lost then, and nothing gets through until it is mended. */
public final class Cable implements AutoCloseable {

    private final ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int server;
    private volatile boolean isCut;

    /** @param server its port */
    public Cable(int server) throws IOException {
        this.server = server;
        Thread.ofVirtual().start(this::accept);
    }

    /** Where a browser finds the server. */
    public String address() {
        return "http://127.0.0.1:" + entry.getLocalPort();
    }

    public void cut() {
        isCut = true;
        open.forEach(Cable::close);
    }

    public void mend() {
        isCut = false;
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket browser = entry.accept();
                Thread.ofVirtual().start(() -> connect(browser));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void connect(Socket browser) {
        open.add(browser);
        try (browser; Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
            open.add(behind);
            if (!isCut) {
                Thread.ofVirtual().start(() -> pump(behind, browser));
                pump(browser, behind);
            }
        } catch (IOException ended) {
            // as a cut line does
        } finally {
            open.remove(browser);
        }
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // as a cut line does
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ended) {
            // it is closed all the same
        }
    }
}
