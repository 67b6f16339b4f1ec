package fr.lesbases.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * An open editor that goes on without its browser: what the browser sent for one word is sent again with ever more words, as it would. So the server works for a
 * whole class of people on a machine that could not show their browsers.
 */
final class TypedByHttp {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String cookies;
    private final JsonObject message;
    private String value;

    private TypedByHttp(URI address, String cookies, JsonObject message) {
        this.address = address;
        this.cookies = cookies;
        this.message = message;
        this.value = property("value").get("value").getAsString();
    }

    /** Takes the place of a page in whose rich text {@code word} makes something be typed and saved. */
    static TypedByHttp after(Page page, Runnable word) {
        AtomicReference<Request> sent = new AtomicReference<>();
        page.onRequest(request -> {
            if (request.url().contains("v-r=uidl") && request.postData().contains("value-changed")) {
                sent.set(request);
            }
        });
        word.run();
        page.waitForCondition(() -> sent.get() != null && sent.get().response() != null);
        JsonObject message = JsonParser.parseString(sent.get().postData()).getAsJsonObject();
        read(message, sent.get().response().text());
        String cookies = page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        TypedByHttp typed = new TypedByHttp(URI.create(sent.get().url()), cookies, message);
        // Without the farewell that would end the page on the server
        page.context().setOffline(true);
        page.context().close();
        return typed;
    }

    /** Types on, as the next message of its browser would say. */
    void type(String word) throws IOException, InterruptedException {
        property("base").addProperty("value", value);
        value = value.replaceFirst("</p>$", word + "</p>");
        property("value").addProperty("value", value);
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).header("Cookie", cookies).header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message.toString())).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("confirmed") || !answer.body().contains("saved")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        read(message, answer.body());
    }

    private static void read(JsonObject message, String answer) {
        JsonObject told = JsonParser.parseString(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1)).getAsJsonObject();
        message.addProperty("syncId", told.get("syncId").getAsInt());
        message.addProperty("clientId", told.has("clientId") ? told.get("clientId").getAsInt() : message.get("clientId").getAsInt() + 1);
    }

    private JsonObject property(String name) {
        for (JsonElement call : message.getAsJsonArray("rpc")) {
            JsonObject one = call.getAsJsonObject();
            if (one.has("property") && one.get("property").getAsString().equals(name)) {
                return one;
            }
        }
        throw new IllegalStateException("no " + name + " in " + message);
    }
}
