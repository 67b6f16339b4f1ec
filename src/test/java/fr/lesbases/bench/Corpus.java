package fr.lesbases.bench;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.RichText;
import fr.lesbases.resource.Block;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts lines of JSON into the tables as public resources, past the services, which would take too long for tens of thousands. */
final class Corpus {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int AT_ONCE = 500;
    private static final Map<String, String> VOCABULARIES = Map.of("thematique", "themes", "support", "supportTypes", "public", "targetAudiences");
    private static final List<String> FORMS = List.of("Atelier", "Guide pratique", "Fiche mémo", "Tutoriel", "Parcours", "Jeu de cartes", "Enquête");
    private static final List<String> SUBJECTS = List.of("les mots de passe", "l’hameçonnage", "la tablette tactile", "les démarches en ligne", "les logiciels libres",
            "l’accessibilité numérique", "les données ouvertes", "la déclaration d’impôts", "le temps d’écran", "l’intelligence artificielle", "la messagerie");
    private static final List<String> FOR = List.of("pour les seniors", "en famille", "à la médiathèque", "dans une petite commune", "avec des parents", "en entreprise");
    private static final List<String> THEMES = List.of("donnees", "accessibilite", "parentalite", "communs-numeriques", "sobriete-numerique", "mobilites");
    private static final List<String> SUPPORTS = List.of("jeu", "video", "article", "tutoriel", "infographie");
    private static final List<String> AUDIENCES = List.of("adultes", "parents", "elus", "entreprises");

    private final JdbcTemplate database;
    private final UUID author;

    Corpus(JdbcTemplate database, ProfileId author) {
        this.database = database;
        this.author = author.value();
    }

    /** As many as are asked for, always the same. */
    static Stream<String> invented() {
        Random random = new Random(42);
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> {
            String subject = pick(SUBJECTS, random);
            String title = pick(FORMS, random) + " : " + subject + " " + pick(FOR, random);
            List<String> sentences = new ArrayList<>();
            for (int sentence = 0; sentence < 20; sentence++) {
                sentences.add("On y parle de " + pick(SUBJECTS, random) + " " + pick(FOR, random) + ", en " + (5 + random.nextInt(90)) + " minutes.");
            }
            return JSON.writeValueAsString(Map.of("title", title, "description", sentences.getFirst() + " " + sentences.get(1), "text", String.join("\n\n", sentences),
                    "themes", List.of(pick(THEMES, random)), "supportTypes", List.of(pick(SUPPORTS, random)), "targetAudiences", List.of(pick(AUDIENCES, random)),
                    "createdAt", Instant.EPOCH.plusSeconds(1_600_000_000L + number * 3600L).toString()));
        });
    }

    void load(Stream<String> lines) {
        List<JsonNode> batch = new ArrayList<>();
        int[] number = new int[1];
        lines.map(JSON::readTree).forEach(line -> {
            batch.add(line);
            if (batch.size() == AT_ONCE) {
                insert(batch, number);
            }
        });
        insert(batch, number);
    }

    private void insert(List<JsonNode> batch, int[] number) {
        List<Object[]> resources = new ArrayList<>();
        List<Object[]> slugs = new ArrayList<>();
        List<Object[]> revisions = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        for (JsonNode line : batch) {
            UUID id = UUID.randomUUID();
            UUID revision = UUID.randomUUID();
            String slug = "banc-" + ++number[0];
            String title = cut(line.get("title").asString(), 100);
            String description = cut(line.get("description").asString(), 560);
            String blocks = blocks(line.get("text").asString());
            Timestamp created = Timestamp.from(Instant.parse(line.get("createdAt").asString()));
            resources.add(new Object[] {id, slug, author, title, description, blocks, created, author, revision, created, created, created});
            slugs.add(new Object[] {slug, id});
            revisions.add(new Object[] {revision, id, title, description, blocks, created, author});
            VOCABULARIES.forEach((vocabulary, field) -> {
                int position = 0;
                for (JsonNode code : line.get(field)) {
                    terms.add(new Object[] {id, vocabulary, code.asString(), position++});
                }
            });
        }
        database.batchUpdate("""
                insert into resource (id, slug, creator, title, description, blocks, edited, edited_by, visibility, licence, published, first_published, last_published, readers, created)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, 'PUBLIC', 'OUVERTE', ?, ?, ?, array['everyone']::varchar[], ?)""", resources);
        database.batchUpdate("insert into resource_slug (slug, resource) values (?, ?)", slugs);
        database.batchUpdate("insert into revision (id, resource, number, title, description, blocks, made, made_by) values (?, ?, 1, ?, ?, ?::jsonb, ?, ?)", revisions);
        database.batchUpdate("insert into resource_term (resource, vocabulary, term, position) values (?, ?, ?, ?)", terms);
        batch.clear();
    }

    private static String blocks(String text) {
        List<Block> blocks = Stream.of(text.split("\\n\\s*\\n|\\n(?=## )")).filter(part -> !part.isBlank()).map(Corpus::block).toList();
        return JSON.writerFor(JSON.getTypeFactory().constructCollectionType(List.class, Block.class)).writeValueAsString(blocks);
    }

    private static Block block(String part) {
        return part.startsWith("## ") ? new Block.SectionTitle(BlockId.create(), cut(part.substring(3).lines().findFirst().orElse("").strip(), 100))
                : new Block.Text(BlockId.create(), RichText.clean("<p>" + HtmlUtils.htmlEscape(part, "UTF-8") + "</p>"));
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }

    private static String pick(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
