package fr.lesbases.firstversion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sample of the first version, and what tests make of it. */
public final class Export {

    static final Path FOLDER = Path.of("src/test/resources/first-version");
    public static final Path DUMP = FOLDER.resolve("dump.json");
    public static final Path MEDIA = FOLDER.resolve("media");
    private static final JsonMapper JSON = new JsonMapper();

    private final ArrayNode objects;

    private Export(ArrayNode objects) {
        this.objects = objects;
    }

    public static Export sample() {
        return new Export((ArrayNode) read(DUMP));
    }

    static Export empty() {
        return new Export(JSON.createArrayNode());
    }

    static JsonNode expected() {
        return read(FOLDER.resolve("EXPECTED.json"));
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }

    ArrayNode objects() {
        return objects;
    }

    Stream<ObjectNode> all(String model) {
        return objects.valueStream().filter(object -> object.path("model").asString().equals(model)).map(ObjectNode.class::cast);
    }

    ObjectNode fields(String model, String pk) {
        return (ObjectNode) object(model, pk).orElseThrow().get("fields");
    }

    Optional<ObjectNode> object(String model, String pk) {
        return all(model).filter(object -> object.path("pk").asString().equals(pk)).findFirst();
    }

    public Export change(String model, String pk, Consumer<ObjectNode> change) {
        change.accept(fields(model, pk));
        return this;
    }

    ObjectNode add(String model, int pk) {
        return objects.addObject().put("model", model).put("pk", pk).putObject("fields");
    }

    public Path write(Path folder) {
        try {
            return Files.writeString(Files.createTempFile(folder, "export", ".json"), JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(objects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
