package fr.lesbases.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** What goes back and forth between a page and the server, as it is on the wire: answers compressed and with their headers, frames of the push as text. */
final class Wire {

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    private Wire() {
    }

    static Wire of(Page page) {
        Wire wire = new Wire();
        CDPSession browser = page.context().newCDPSession(page);
        browser.on("Network.requestWillBeSent", event -> {
            wire.requests.incrementAndGet();
            JsonObject request = event.getAsJsonObject("request");
            wire.sent.addAndGet(request.has("postData") ? bytes(request.get("postData").getAsString()) : 0);
        });
        browser.on("Network.loadingFinished", event -> wire.received.addAndGet(event.get("encodedDataLength").getAsLong()));
        browser.on("Network.webSocketFrameReceived", event -> wire.received.addAndGet(frame(event)));
        browser.on("Network.webSocketFrameSent", event -> wire.sent.addAndGet(frame(event)));
        browser.send("Network.enable");
        return wire;
    }

    void clear() {
        sent.set(0);
        received.set(0);
        requests.set(0);
    }

    long bytes() {
        return sent.get() + received.get();
    }

    long requests() {
        return requests.get();
    }

    private static int frame(JsonObject event) {
        return bytes(event.getAsJsonObject("response").get("payloadData").getAsString());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
