package fr.lesbases.resource.ui.editor;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.Duplicates;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.ui.DuplicatesPanel;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Cela existe peut-être déjà", in the editor and where a resource is begun. Léa published something, Karim is at the screen. */
class DuplicatesScreenTest extends ScreenTest {

    private static final String SAYS = "Un pas à pas pour apprivoiser l’appareil, avec des images et une fiche à emporter";

    private final Duplicates duplicates;
    private Cast.Player lea;
    private Cast.Player karim;

    @Autowired
    DuplicatesScreenTest(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        signIn(karim);
    }

    @Test
    void aLinkThatIsThereAlreadyIsToldBesideThePageWithItsReason() {
        Slug theirs = published("Le grand tripoulet", link("https://www.tripoulet.exemple.fr/guide/"));
        Slug mine = shelf.draft(karim, "Un brouillon à remplir", link(""));
        edit(mine);
        type(find(TextField.class).withCaption("Adresse web").single(), "http://tripoulet.exemple.fr/guide?utm_source=lettre");
        settled(() -> assertThat(items()).hasSize(1));
        assertThat(find(H2.class, section()).single().getText()).isEqualTo("Cela existe peut-être déjà");
        assertThat(words(items().getFirst())).contains("Le grand tripoulet", french("Même lien : tripoulet.exemple.fr/guide"), "Léa Morvan").matches(".*\\d\\d\\.\\d\\d\\.\\d{4}.*");
        Anchor title = find(Anchor.class, section()).single();
        assertThat(title.getHref()).isEqualTo("/ressources/" + theirs);
        assertThat(title.getTarget()).hasValue("_blank");
        assertThat(words(title)).contains("nouvel onglet");
        assertThat(said()).isEqualTo(french("Cela existe peut-être déjà : 1 ressource proche"));
    }

    @Test
    void whatIsNoDuplicateGoesForGoodUnlessTakenBack() {
        published("Le grand vermiscouille", link("https://vermiscouille.exemple.fr"));
        Slug mine = shelf.draft(karim, "Un brouillon à remplir", link("https://vermiscouille.exemple.fr"));
        edit(mine);
        settled(() -> assertThat(items()).hasSize(1));
        test(dismiss()).click();
        assertThat(section().isVisible()).isFalse();
        assertThat(notices()).contains(french("« Le grand vermiscouille » ne sera plus proposée ici.Annuler"));
        assertThat(cast.ask(karim, () -> duplicates.of(shelf.id(karim, mine)))).isEmpty();
        test(find(NativeButton.class).withText("Annuler").single()).click();
        settled(() -> assertThat(items()).hasSize(1));
    }

    @Test
    void whereAResourceIsBegunTheTitleTells() {
        Slug theirs = cast.ask(lea, () -> shelf.put(lea, "Apprivoiser sa machine à calbombes", SAYS, terms("thematique/donnees", "support/jeu", "public/adultes")));
        open("/ressources/creer");
        type(find(TextField.class).withCaption("Titre").single(), "Apprivoiser une machine à calbombes");
        settled(() -> assertThat(items()).hasSize(1));
        assertThat(words(items().getFirst())).contains("Titre et description proches");
        test(dismiss()).click();
        type(find(TextArea.class).withCaption("Description").single(), SAYS);
        test(find(Button.class).withText("Commencer à écrire").single()).click();
        Slug mine = new Slug(address().split("/")[2]);
        assertThat(cast.ask(karim, () -> duplicates.of(shelf.id(karim, mine)))).as("what was dismissed before stays so").isEmpty();
        cast.as(karim, () -> duplicates.bringBack(shelf.id(karim, mine), shelf.id(lea, theirs)));
        assertThat(cast.ask(karim, () -> duplicates.of(shelf.id(karim, mine)))).hasSize(1);
    }

    @Test
    void whatGoesFromThePageGoesFromTheList() {
        published("Le grand ploumard", link("https://ploumard.exemple.fr"));
        Block link = link("https://ploumard.exemple.fr");
        Slug mine = shelf.draft(karim, "Un brouillon à remplir", link);
        edit(mine);
        settled(() -> assertThat(items()).hasSize(1));
        shelf.edit(karim, mine, new Edit.Remove(link.id()));
        settled(() -> assertThat(section().isVisible()).isFalse());
        assertThat(said()).isEmpty();
    }

    private static Block link(String address) {
        return new LinkBlock(BlockId.create(), WebAddress.parse(address), "", "", Optional.empty());
    }

    private Slug published(String title, Block... blocks) {
        return shelf.put(lea, title, "Rien de ce que dit l’autre", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC, blocks);
    }

    private void edit(Slug slug) {
        open("/ressources/" + slug + "/modifier");
    }

    /** What is looked for in the background comes by push. */
    private void settled(ThrowingRunnable shown) {
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            shown.run();
        });
    }

    private Section section() {
        return (Section) find(DuplicatesPanel.class).single().getChildren().filter(Section.class::isInstance).findFirst().orElseThrow();
    }

    private String said() {
        return find(DuplicatesPanel.class).single().getChildren().filter(child -> "status".equals(child.getElement().getAttribute("role"))).map(Span.class::cast).findFirst().orElseThrow().getText();
    }

    private List<ListItem> items() {
        return section().isVisible() ? find(ListItem.class, section()).all() : List.of();
    }

    private NativeButton dismiss() {
        return find(NativeButton.class, section()).single();
    }
}
