package fr.lesbases.resource.ui.preview;

import static fr.lesbases.resource.Shelf.INDEXED;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.ui.block.title.SectionHeading;
import fr.lesbases.ui.StateBadge;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Léa looks at her draft as its readers will see it. */
class PreviewScreenTest extends ScreenTest {

    private final Contributors contributors;
    private Cast.Player lea;

    @Autowired
    PreviewScreenTest(Contributors contributors) {
        this.contributors = contributors;
    }

    @BeforeEach
    void lea() {
        lea = cast.somebody("Léa", "Morvan");
        signIn(lea);
    }

    @Test
    void theWorkingCopyReadsAsItWillOncePublished() {
        Slug slug = shelf.put(lea, "Un atelier", "Pour essayer", INDEXED, Visibility.PUBLIC, section("Préparer"));
        shelf.edit(lea, slug, new Edit.ChangeTitle("Un atelier", "Un grand atelier"));
        look(slug, "");
        assertThat(heading()).isEqualTo("Un grand atelier");
        assertThat(page()).contains("Aperçu de la copie de travail", "Préparer", "Léa Morvan", "Publiée le ", "Données").doesNotContain("pas termin");
        assertThat(find(StateBadge.class).all()).as("a reader is told of no changes").isEmpty();
        assertThat(link("Revenir à l’éditeur").getHref()).isEqualTo("/ressources/" + slug + "/modifier");
    }

    @Test
    void aBlockThatIsNotFinishedIsNotShownAndLeadsBackToItself() {
        Block empty = new QuoteBlock(BlockId.create(), "", "Un auteur");
        Slug slug = shelf.draft(lea, "Un brouillon", text("<p>Bonjour</p>"), empty);
        look(slug, "");
        assertThat(page()).contains("Un bloc n’est pas terminé").doesNotContain("Un auteur");
        assertThat(link("Compléter ce bloc").getHref()).isEqualTo("/ressources/" + slug + "/modifier?bloc=" + empty.id());
    }

    @Test
    void anotherResourceThatOnlyItsEditorReadsIsNotShown() {
        Slug open = shelf.put(lea, "Une autre, publique", "Pour essayer", INDEXED);
        Slug secret = shelf.put(lea, "Une autre, privée", "Pour essayer", INDEXED, Visibility.PRIVATE);
        Slug slug = shelf.draft(lea, "Avec d’autres", related(open), related(secret));
        look(slug, "");
        assertThat(page()).contains("Une autre, publique").doesNotContain("Une autre, privée");
    }

    @Test
    void aPhoneAndPaperAreFramesOfThePageAlone() {
        Slug slug = shelf.draft(lea, "Un brouillon", section("Préparer"));
        look(slug, "?vue=telephone");
        assertThat(page()).contains("Revenir à l’éditeur").doesNotContain("Préparer");
        assertThat(find(IFrame.class).single().getSrc()).isEqualTo("/ressources/" + slug + "/apercu?vue=dans-telephone");
        look(slug, "?vue=imprimee");
        assertThat(page()).contains("Imprimer…");
        look(slug, find(IFrame.class).single().getSrc().replaceFirst("[^?]*", ""));
        assertThat(page()).contains("Préparer").doesNotContain("Revenir à l’éditeur");
        look(slug, "?vue=inconnue");
        assertThat(page()).contains("Préparer", "Revenir à l’éditeur");
    }

    @Test
    void itFollowsWhatIsWrittenAndEndsWithTheRight() {
        Cast.Player karim = cast.somebody("Karim", "Benali");
        Slug slug = shelf.draft(lea, "Un brouillon", section("Préparer"));
        cast.as(lea, () -> contributors.add(shelf.id(lea, slug), karim.profile()));
        signIn(karim);
        look(slug, "");
        shelf.edit(lea, slug, new Edit.Insert(section("Ranger"), Optional.empty()));
        assertThat(find(SectionHeading.class).all()).hasSize(2);
        cast.as(lea, () -> contributors.remove(shelf.id(lea, slug), karim.profile()));
        assertThat(heading()).isEqualTo("Vous ne pouvez plus modifier cette ressource");
        assertThat(find(SectionHeading.class).all()).isEmpty();
    }

    private Block related(Slug slug) {
        return new RelatedBlock(BlockId.create(), Optional.of(shelf.id(lea, slug)), "");
    }

    private static void look(Slug slug, String way) {
        open("/ressources/" + slug + "/apercu" + way);
    }

    private Anchor link(String words) {
        return find(Anchor.class).all().stream().filter(link -> words(link).equals(words)).findFirst().orElseThrow();
    }

    private String page() {
        return words((Component) getCurrentView());
    }
}
