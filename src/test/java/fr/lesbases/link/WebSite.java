package fr.lesbases.link;

import com.sun.net.httpserver.HttpServer;
import fr.lesbases.common.WebAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web site on this machine, for reading from. */
final class WebSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger visits = new AtomicInteger();

    WebSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    WebSite page(String path, String type, byte[] body) {
        return page(path, 200, Map.of("Content-Type", type), body);
    }

    WebSite page(String path, int status, Map<String, String> headers, byte[] body) {
        server.createContext(path, exchange -> {
            visits.incrementAndGet();
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        return this;
    }

    /** Keeps the connection and never answers. */
    WebSite silence(String path) {
        server.createContext(path, exchange -> {
            visits.incrementAndGet();
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                exchange.close();
            }
        });
        return this;
    }

    int port() {
        return server.getAddress().getPort();
    }

    int visits() {
        return visits.get();
    }

    WebAddress address(String path) {
        return new WebAddress("http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
