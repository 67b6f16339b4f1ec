package fr.lesbases.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One finger on a touch screen, by the browser's own protocol: Playwright only taps. */
public final class Finger {

    private final CDPSession protocol;

    public Finger(Page page) {
        this.protocol = page.context().newCDPSession(page);
    }

    public void press(double x, double y) {
        touch("touchStart", x, y);
    }

    public void move(double x, double y) {
        touch("touchMove", x, y);
    }

    public void lift() {
        send("touchEnd", new JsonArray());
    }

    private void touch(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        send(type, points);
    }

    private void send(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        protocol.send("Input.dispatchTouchEvent", event);
    }
}
