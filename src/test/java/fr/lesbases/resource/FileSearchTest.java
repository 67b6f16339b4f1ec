package fr.lesbases.resource;

import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Documents;
import fr.lesbases.file.FileTexts;
import fr.lesbases.file.TextState;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.search.Marked;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What files say is found by who may read them, and by nobody else. */
class FileSearchTest extends ModuleTest {

    @Autowired
    private Publication publication;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private ResourceFiles files;
    @Autowired
    private FileTexts texts;

    private final BlockId block = BlockId.create();
    private Cast.Player author;
    private Slug slug;
    private ResourceId id;

    @BeforeEach
    void draft() {
        author = cast.somebody();
        slug = shelf.draft(author, "Une ressource avec un fichier", section("Avant"));
        id = shelf.id(author, slug);
    }

    @Test
    void aFileReadBeforePublicationIsFound() throws IOException {
        FileId file = attach("Les vermoulards de la rivière");
        await().until(() -> texts.states(List.of(file)).get(file) == TextState.READ);
        assertThat(found("vermoulard")).isEmpty();
        publish(Visibility.PUBLIC);
        assertThat(found("vermoulard riviere")).containsExactly(id);
        assertThat(found("fichier vermoulards")).as("words may be in different places").containsExactly(id);
    }

    @Test
    void aFileReadAfterPublicationIsFound() throws IOException {
        attach("Les zigouillettes du matin");
        publish(Visibility.PUBLIC);
        await().untilAsserted(() -> assertThat(found("zigouillette")).containsExactly(id));
    }

    @Test
    void aFileOfAPrivateResourceIsFoundByItsReadersOnly() throws IOException {
        FileId file = attach("Les crapottins du soir");
        await().until(() -> texts.states(List.of(file)).get(file) == TextState.READ);
        publish(Visibility.PRIVATE);
        assertThat(found("crapottins")).isEmpty();
        assertThat(search.count("crapottins")).isZero();
        assertThat(cast.ask(cast.somebody(), () -> found("crapottins"))).isEmpty();
        assertThat(cast.ask(author, () -> found("crapottins"))).containsExactly(id);
    }

    @Test
    void aFileAddedSinceIsFoundWithTheNextPublicationOnly() throws IOException {
        publish(Visibility.PUBLIC);
        FileId file = attach("Les barbouzettes de midi");
        await().until(() -> texts.states(List.of(file)).get(file) == TextState.READ);
        assertThat(found("barbouzettes")).isEmpty();
        publish(Visibility.PUBLIC);
        assertThat(found("barbouzettes")).containsExactly(id);
    }

    @Test
    void theHitTellsWhichFileHasTheWords() throws IOException {
        FileId file = attach("Les <b>glouglous</b> de la nuit");
        await().until(() -> texts.states(List.of(file)).get(file) == TextState.READ);
        publish(Visibility.PUBLIC);
        FoundIn.InBlock place = (FoundIn.InBlock) hit("glouglou").foundIn().orElseThrow();
        assertThat(place.block()).isEqualTo(block);
        assertThat(place.file()).contains("guide.pdf");
        assertThat(Marked.brackets(place.excerpt())).isEqualTo("Les <b>[glouglous]</b> de la nuit");
    }

    @Test
    void whatTheCaptionsOfAVideoSayIsFoundInTheVideo() throws IOException {
        FileId film = cast.ask(author, () -> files.receive(id, "film.mp4", new ByteArrayInputStream(HexFormat.of().parseHex("000000186674797069736f6d0000020069736f6d69736f32")))).id();
        byte[] said = "1\n00:00:01,000 --> 00:00:02,000\nLes tintinnabules du jeudi".getBytes(StandardCharsets.UTF_8);
        FileId captions = cast.ask(author, () -> files.receiveCaptions(id, "voix.srt", new ByteArrayInputStream(said))).id();
        shelf.edit(author, slug, new Edit.Insert(new FileBlock(block, Optional.of(film), "", "").withCaptions(Optional.of(captions)), Optional.empty()));
        publish(Visibility.PUBLIC);
        await().untilAsserted(() -> assertThat(found("tintinnabules")).containsExactly(id));
        FoundIn.InBlock place = (FoundIn.InBlock) hit("tintinnabules").foundIn().orElseThrow();
        assertThat(place.block()).isEqualTo(block);
        assertThat(place.file()).contains("film.mp4");
        assertThat(Marked.brackets(place.excerpt())).isEqualTo("Les [tintinnabules] du jeudi");
    }

    @Test
    void theHitTellsWhichBlockHasTheWordsThatItsTitleHasNot() {
        Block text = Shelf.text("<p>On pose les frimoussards.</p>");
        shelf.edit(author, slug, new Edit.Insert(text, Optional.of(shelf.content(author, slug).blocks().getFirst().id())));
        publish(Visibility.PUBLIC);
        FoundIn.InBlock place = (FoundIn.InBlock) hit("fichier frimoussard").foundIn().orElseThrow();
        assertThat(place.block()).isEqualTo(text.id());
        assertThat(place.section()).isEqualTo("Avant");
        assertThat(place.file()).isEmpty();
        assertThat(Marked.brackets(place.excerpt())).contains("[frimoussards]");
        assertThat(search.search(ResourceQuery.ALL.withWords("frimoussards ressource fichier")).page().items()).hasSize(1);
    }

    @Test
    void theHitTellsThatWhatIsSaidOfItHasTheWords() {
        shelf.put(cast.somebody("Zéphyrin", "Quartopoule"), "Une mirabolinette", "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
        assertThat(hit("mirabolinette quartopoule").foundIn()).get().isInstanceOfSatisfying(FoundIn.InFact.class, author -> {
            assertThat(author.fact()).isEqualTo(FoundIn.Fact.AUTHOR);
            assertThat(Marked.brackets(author.excerpt())).isEqualTo("Zéphyrin [Quartopoule]");
        });
        assertThat(hit("mirabolinette jeux").foundIn()).get().isInstanceOfSatisfying(FoundIn.InFact.class, label -> assertThat(label.fact()).isEqualTo(FoundIn.Fact.LABEL));
        assertThat(hit("mirabolinette").foundIn()).isEmpty();
    }

    private ResourceHit hit(String words) {
        return search.search(ResourceQuery.ALL.withWords(words)).page().items().getFirst();
    }

    private FileId attach(String text) throws IOException {
        FileId file = cast.ask(author, () -> files.receive(id, "guide.pdf", new ByteArrayInputStream(Documents.pdf(text)))).id();
        shelf.edit(author, slug, new Edit.Insert(new FileBlock(block, Optional.of(file), "", ""), Optional.empty()));
        return file;
    }

    private void publish(Visibility visibility) {
        cast.as(author, () -> {
            publication.classify(id, terms("thematique/donnees", "support/jeu", "public/adultes"));
            publication.publish(id, visibility);
        });
    }

    private List<ResourceId> found(String words) {
        return search.search(ResourceQuery.ALL.withWords(words)).page().items().stream().map(hit -> hit.row().id()).toList();
    }
}
