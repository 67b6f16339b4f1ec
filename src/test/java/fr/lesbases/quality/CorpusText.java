package fr.lesbases.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of a resource made from templates, in small letters and with straight apostrophes, as the rules of the judged queries look into them. */
record CorpusText(UUID id, String code, String title, String description, String everything) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<CorpusText> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).map(line -> new CorpusText(UUID.fromString(line.path("id").asString()), line.path("slug").asString(),
                plain(line, "title"), plain(line, "description"), plain(line, "title") + "\n" + plain(line, "description") + "\n" + plain(line, "text"))).toList();
    }

    private static String plain(JsonNode line, String field) {
        return line.path(field).asString().toLowerCase(Locale.FRENCH).replace('’', '\'');
    }
}
