package fr.lesbases.firstversion;

import fr.lesbases.common.DomainException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads an export object by object: however long it is, no more than one of them is in memory. Of the shapes that Django's {@code dumpdata} writes: an array, or one object a line
 * ({@code --format jsonl}), both also compressed ({@code .gz}).
 */
final class DumpReader {

    /** What follows an object is the next one. */
    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private DumpReader() {
    }

    /**
     * @param each gets every object that has a model, a key and fields
     * @return how many had not
     * @throws DomainException where the file can't be read, holds no objects of an export or ends before it should; {@code each} may have got some by then
     */
    static long read(Path dump, Consumer<DumpObject> each) {
        try (InputStream bytes = opened(dump); JsonParser parser = JSON.createParser(bytes)) {
            try {
                return read(parser, each);
            } catch (JacksonException broken) {
                throw broken(broken.getLocation() == null ? parser.currentLocation() : broken.getLocation());
            }
        } catch (IOException e) {
            throw new DomainException("firstversion.dump.unreadable", dump);
        }
    }

    private static DomainException broken(TokenStreamLocation place) {
        return new DomainException("firstversion.dump.broken", Math.max(1, place.getLineNr()), Math.max(0, place.getByteOffset()));
    }

    private static InputStream opened(Path dump) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(dump));
        bytes.mark(2);
        boolean compressed = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return compressed ? new GZIPInputStream(bytes) : bytes;
    }

    private static long read(JsonParser parser, Consumer<DumpObject> each) {
        boolean lines = parser.nextToken() == JsonToken.START_OBJECT;
        if (!lines && parser.currentToken() != JsonToken.START_ARRAY) {
            throw new DomainException("firstversion.dump.noArray");
        }
        long good = 0;
        long strange = 0;
        JsonToken end = lines ? null : JsonToken.END_ARRAY;
        for (JsonToken token = lines ? JsonToken.START_OBJECT : parser.nextToken(); token != end; token = parser.nextToken()) {
            if (token == null) {
                throw broken(parser.currentLocation());
            }
            JsonNode object = JSON.readTree(parser);
            JsonNode model = object.path("model");
            if (model.isString() && DumpObject.isKey(object.path("pk")) && object.path("fields").isObject()) {
                JsonNode fields = object.path("fields");
                each.accept(new DumpObject(model.asString(), object.path("pk").asString(), clean(fields)));
                good++;
            } else {
                strange++;
            }
        }
        if (lines && good == 0) {
            throw new DomainException("firstversion.dump.noArray");
        }
        if (!lines && parser.nextToken() != null) {
            throw broken(parser.currentTokenLocation());
        }
        return strange;
    }

    /** Without a sign that no text has and the database refuses, and without halves of one. */
    private static JsonNode clean(JsonNode node) {
        if (node.isString()) {
            return StringNode.valueOf(clean(node.asString()));
        }
        if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, clean(array.get(index)));
            }
        } else if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = clean(object.get(name));
                object.remove(name);
                object.set(clean(name), value);
            }
        }
        return node;
    }

    private static String clean(String text) {
        if (text.indexOf('\0') < 0 && text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(point -> point != 0 && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
