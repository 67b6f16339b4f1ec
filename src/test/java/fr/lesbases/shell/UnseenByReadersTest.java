package fr.lesbases.shell;

import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.HttpTest;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.Shelf;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who writes doesn't slow down who reads: what readers were answered is forgotten with what is published, not with each letter of a draft. */
class UnseenByReadersTest extends HttpTest {

    @Autowired
    private Publication publication;
    @Autowired
    private Profiles profiles;
    @Autowired
    private RecentAnswers recent;

    private final String word = "zist" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Player lea;
    private Slug slug;

    @BeforeEach
    void resource() {
        lea = cast.somebody("Léa", "Morvan");
        slug = shelf.put(lea, "Un atelier " + word, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"));
    }

    @Test
    void whatIsBeingWrittenForgetsNothingAndChangesNoPage() {
        List<String> pages = List.of("/ressources/" + slug, "/rechercher?q=" + word, "/profils/" + profiles.find(lea.profile()).orElseThrow().slug());
        List<String> before = pages.stream().map(this::shown).toList();
        assertThat(before).allSatisfy(page -> assertThat(page).contains("Un atelier " + word));
        long changes = recent.now().changes();
        shelf.edit(lea, slug, new Edit.ChangeTitle("Un atelier " + word, "Autrement dit"));
        assertThat(recent.now().changes()).isEqualTo(changes);
        recent.forget();
        assertThat(pages.stream().map(this::shown).toList()).isEqualTo(before);
    }

    @Test
    void whatIsPublishedShowsAtOnce() {
        assertThat(shown("/ressources/" + slug)).contains("Un atelier " + word);
        shelf.edit(lea, slug, new Edit.ChangeTitle("Un atelier " + word, "Autrement dit " + word));
        Slug now = cast.ask(lea, () -> publication.publish(shelf.id(lea, slug), Visibility.PUBLIC));
        assertThat(get("/ressources/" + slug).statusCode()).isEqualTo(301);
        assertThat(shown("/ressources/" + now)).contains("Autrement dit " + word);
    }

    private String shown(String path) {
        return Jsoup.parse(get(path).body()).select("main").outerHtml();
    }
}
