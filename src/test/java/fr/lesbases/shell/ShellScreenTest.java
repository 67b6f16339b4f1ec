package fr.lesbases.shell;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.section;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Bin;
import fr.lesbases.resource.Shelf;
import fr.lesbases.resource.ui.ResourceList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages around the resources: home, families, the written ones, and what stands where nothing is. */
class ShellScreenTest extends ScreenTest {

    private final Bin bin;

    @Autowired
    ShellScreenTest(Bin bin) {
        this.bin = bin;
    }

    @Test
    void theHomePageLeadsToTheFourFamiliesAndTheNewest() {
        publish("La plus récente", Visibility.PUBLIC);
        publish("Une cachée", Visibility.PRIVATE);
        open("/");
        assertThat(find(H3.class, find(Families.class).single()).all()).extracting(ScreenTest::words).containsExactly("Inclusion & compétences numériques",
                "Culture numérique", "Numérique & environnement", "Communs & souveraineté numériques");
        assertThat(find(Anchor.class, find(Families.class).single()).all()).extracting(Anchor::getHref).contains("/thematiques/culture-numerique");
        assertThat(titles(find(ResourceList.class).single())).hasSizeLessThanOrEqualTo(5).first().isEqualTo("La plus récente");
        assertThat(page()).doesNotContain("Une cachée");
    }

    @Test
    void whatTheGalleryShowsIsNotNamedAsThePageItself() {
        assertThat(Samples.ways().filter(Nav.class::isInstance).map(Nav.class::cast)).extracting(nav -> nav.getAriaLabel().orElseThrow()).doesNotHaveDuplicates().doesNotContain("Fil d’Ariane");
    }

    @Test
    void aDeletedResourceLeavesTheHomePage() {
        Cast.Player lea = cast.somebody("Léa", "Morvan");
        Slug slug = shelf.put(lea, "Vite retirée", "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"));
        cast.as(lea, () -> bin.delete(shelf.id(lea, slug)));
        open("/");
        assertThat(page()).doesNotContain("Vite retirée");
    }

    @Test
    void aFamilyShowsItsThemesAndItsNewestResources() {
        publish("Sur les données", Visibility.PUBLIC);
        open("/thematiques/culture-numerique");
        assertThat(heading()).isEqualTo("Culture numérique");
        assertThat(links()).contains("/rechercher/ressources?thematique=donnees");
        assertThat(titles(find(ResourceList.class).single())).first().isEqualTo("Sur les données");
        open("/thematiques/numerique-et-environnement");
        assertThat(page()).doesNotContain("Sur les données");
    }

    @ParameterizedTest
    @CsvSource({"/nulle-part, L’adresse est peut-être mal recopiée", "/thematiques/astrologie, L’adresse est peut-être mal recopiée", "/ressources/jamais-vue, Cette ressource n’existe pas ou n’existe plus.",
        "/profils/personne-de-ce-nom, Ce profil n’existe pas ou n’existe plus.", "/courrier/999999999, Ce courrier n’existe pas."})
    void whatIsNotThereSaysSoAndHelpsOn(String address, String sentence) {
        open(address);
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        assertThat(page()).contains(sentence, "Revenir à l’accueil", "Consulter l’aide", "Nous écrire");
        assertThat(find(MainLayout.class).all()).as("in the layout").hasSize(1);
    }

    @Test
    void aPageThatFailsGivesANumberAndNothingOfTheInside() {
        RouteConfiguration.forSessionScope().setRoute("panne", Failing.class, List.of(MainLayout.class));
        open("/panne");
        assertThat(heading()).isEqualTo("Cette page ne peut pas s’afficher");
        assertThat(page()).containsPattern(french("écrivez-nous avec ce numéro : [A-Z2-9]{8}\\.")).doesNotContain("le dedans");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "contact", "accessibilite", "mentions-legales", "confidentialite", "conditions"})
    void theWrittenPagesAreReachedFromThePlanOfTheSite(String name) {
        open("/plan-du-site");
        assertThat(links()).contains("/" + name);
        open("/" + name);
        assertThat(heading()).isNotBlank();
    }

    private void publish(String title, Visibility visibility) {
        shelf.put(cast.somebody("Léa", "Morvan"), title, "Pour essayer", terms("thematique/donnees", "support/jeu", "public/adultes"), visibility, section("Un"));
    }

    private List<String> titles(ResourceList list) {
        return find(H3.class, list).all().stream().map(ScreenTest::words).toList();
    }

    private List<String> links() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream().map(Anchor::getHref).toList();
    }

    private String page() {
        return words((Component) getCurrentView());
    }

    @AnonymousAllowed
    public static class Failing extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("le dedans");
        }
    }
}
