package fr.lesbases.resource.ui.block.image;

import static fr.lesbases.common.Typography.french;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import fr.lesbases.resource.block.ImageBlock;
import java.time.Instant;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What screen readers are given of an image (RGAA 1.1, 1.2, 1.6, 1.9). */
class ImageFigureTest {

    private static final FileId FILE = FileId.create();
    private static final StoredFile STORED = new StoredFile(FILE, FileOwner.of(ResourceId.create()), "salle.png", "image/png", 1, 40, 20, Instant.EPOCH);

    @Test
    void anImageHasItsWordsAndIsTiedToItsCaption() {
        Element figure = read(image("Une salle vide", "La salle", "Avant l’atelier"));
        assertThat(figure.selectFirst("img").attr("alt")).isEqualTo("Une salle vide");
        assertThat(figure.attr("role")).isEqualTo("figure");
        assertThat(figure.attr("aria-label")).isEqualTo("La salle. Avant l’atelier");
        assertThat(figure.select("details")).isEmpty();
    }

    @Test
    void aDecorativeOneIsPassedOver() {
        Element figure = read(image("Un filet", "", "").withDecorative(true).withDescription("Des feuilles"));
        assertThat(figure.selectFirst("img").hasAttr("alt")).isTrue();
        assertThat(figure.outerHtml()).doesNotContain("Un filet", "Des feuilles", "figcaption", "aria-label");
        assertThat(figure.attr("role")).isEqualTo("presentation");
    }

    @Test
    void aDecorativeOneWithACaptionKeepsIt() {
        Element figure = read(image("Un filet", "", "Photo : Léa").withDecorative(true));
        assertThat(figure.selectFirst("img").attr("alt")).isEmpty();
        assertThat(figure.attr("aria-label")).isEqualTo("Photo : Léa");
        assertThat(figure.selectFirst("figcaption").text()).isEqualTo("Photo : Léa");
    }

    @Test
    void allThatItSaysIsBesideIt() {
        Element figure = read(image("Une frise", "La frise", "").withDescription("D’abord <b> : 1.\n\n  Puis 2 !  \n"));
        Element details = figure.selectFirst("figcaption > details");
        assertThat(details.hasAttr("open")).isFalse();
        assertThat(details.selectFirst("summary").text()).isEqualTo("Description détaillée – La frise");
        assertThat(details.select("p")).extracting(Element::wholeText).containsExactly(french("D’abord <b> : 1."), french("Puis 2 !"));
    }

    @Test
    void descriptionsOfImagesWithoutTitleAreToldApartByTheirAlternativeText() {
        assertThat(read(image("Une frise", "", "").withDescription("Un.")).selectFirst("summary").text()).isEqualTo("Description détaillée – Une frise");
    }

    private static ImageBlock image(String alt, String title, String caption) {
        return new ImageBlock(BlockId.create(), Optional.of(FILE), alt, title, caption);
    }

    private static Element read(ImageBlock image) {
        return Jsoup.parseBodyFragment(new ImageFigure(image, STORED, Language.FRENCH).getElement().getOuterHTML()).selectFirst("figure");
    }
}
