package fr.lesbases.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Typography;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.LockBox;
import fr.lesbases.ui.MoreMenu;
import fr.lesbases.ui.PageTabs;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §4: a base's page, seen by its founder, by somebody else, by a visitor. */
class BaseScreenTest extends ScreenTest {

    private final Bases bases;
    private final BaseAddresses addresses;
    private final CurrentViewer viewer;
    private final String name = "Atelier " + UUID.randomUUID();
    private Cast.Player lea;

    @Autowired
    BaseScreenTest(Bases bases, BaseAddresses addresses, CurrentViewer viewer) {
        this.bases = bases;
        this.addresses = addresses;
        this.viewer = viewer;
    }

    @BeforeEach
    void founder() {
        lea = cast.somebody("Léa", "Morvan");
    }

    @Test
    void everyoneReadsAPublicOne() {
        BaseName base = found(Visibility.PUBLIC);
        open(BaseRoutes.page(base.slug()));
        assertThat(heading()).isEqualTo(name);
        assertThat(tabs()).first().isEqualTo("Ressources0");
        assertThat(tabs()).last().isEqualTo("À propos");
        assertThat(page()).contains("1 membre").doesNotContain("Modifier la base");
        open(BaseRoutes.tab(base.slug(), BaseRoutes.ABOUT));
        assertThat(page()).contains("Nous accompagnons.", "Drôme", "contact@atelier.example", "atelier.example/charte");
        assertThat(find(MoreMenu.class).all()).as("no menu that the plain page of a visitor can't have").isEmpty();
        signIn(cast.somebody("Nour", "Haddad"));
        open(BaseRoutes.page(base.slug()));
        assertThat(find(MoreMenu.class).all()).as("writes to the base").hasSize(1);
    }

    @Test
    void itsMembersMayChangeIt() {
        BaseName base = found(Visibility.PUBLIC);
        signIn(lea);
        open(BaseRoutes.page(base.slug()));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(BaseRoutes.settings(base.slug()));
        assertThat(page()).contains("Publique");
    }

    @Test
    void outsidersSeeNameAndLogoOfAPrivateOne() {
        BaseName base = found(Visibility.PRIVATE);
        open(BaseRoutes.page(base.slug()));
        assertThat(heading()).isEqualTo(name);
        assertThat(find(BaseLogo.class).all()).isNotEmpty();
        assertThat(words(find(LockBox.class).single())).isEqualTo(Typography.french("Cette base est privée : seuls ses membres voient ce qu’elle contient.Vous y avez accès ?Se connecter"));
        assertThat(page()).doesNotContain("Nous accompagnons.", "membre1", "1 membre");
        assertThat(find(PageTabs.class).all()).isEmpty();
        open(BaseRoutes.tab(base.slug(), BaseRoutes.ABOUT));
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        signIn(lea);
        open(BaseRoutes.tab(base.slug(), BaseRoutes.ABOUT));
        assertThat(page()).contains("Nous accompagnons.", "Privée");
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        BaseName base = found(Visibility.PUBLIC);
        BaseName renamed = cast.ask(lea, () -> bases.change(base.id(), BaseDetails.named(name + " bis")));
        open(BaseRoutes.tab(base.slug(), BaseRoutes.ABOUT));
        assertThat(address()).isEqualTo(BaseRoutes.tab(renamed.slug(), BaseRoutes.ABOUT));
        assertThat(answer("bases/" + base.slug() + "/a-propos")).isEqualTo(new AddressAnswer.Moved("/bases/" + renamed.slug() + "/a-propos"));
    }

    @Test
    void theFirstAnswerTellsNoMoreThanThePage() {
        BaseName open = found(Visibility.PUBLIC);
        BaseName locked = cast.ask(lea, () -> bases.create(BaseDetails.named(name + " privé"), Visibility.PRIVATE));
        assertThat(answer("bases/" + open.slug())).isEqualTo(new AddressAnswer.Found(name, "Nous accompagnons.", true).about(new AboutPage("Organization"))
                .also(AddressAnswer.OtherForm.feed(name, "/bases/" + open.slug() + ".atom")));
        assertThat(answer("bases/" + locked.slug())).isEqualTo(new AddressAnswer.Found(name + " privé", "", false));
        assertThat(List.of(answer("bases/" + open.slug() + "/parametres"), answer("bases/" + locked.slug() + "/parametres"), answer("bases/nulle-part"))).containsOnly(new AddressAnswer.Missing());
        assertThat(Stream.of("a-propos", "collections", "membres", "abonnes").map(tab -> answer("bases/" + locked.slug() + "/" + tab))).containsOnly(new AddressAnswer.Reserved());
        cast.as(cast.somebody(), () -> assertThat(answer("bases/" + locked.slug() + "/membres")).isEqualTo(new AddressAnswer.Missing()));
        assertThat(addresses.answer("bases/creer", viewer.get())).isEmpty();
        cast.as(lea, () -> assertThat(answer("bases/" + open.slug() + "/parametres")).isEqualTo(new AddressAnswer.Found("Modifier la base — " + name, "Nous accompagnons.", false)));
    }

    private AddressAnswer answer(String path) {
        return addresses.answer(path, viewer.get()).orElseThrow();
    }

    private BaseName found(Visibility visibility) {
        BaseDetails details = new BaseDetails(name, "Nous accompagnons.", Optional.of(new EmailAddress("contact@atelier.example")), Optional.of("26"),
                List.of("https://atelier.example/charte"));
        return cast.ask(lea, () -> bases.create(details, visibility));
    }

    private List<String> tabs() {
        return find(Anchor.class, find(Nav.class, find(PageTabs.class).single()).all().getFirst()).all().stream().map(ScreenTest::words).toList();
    }

    private String page() {
        return words((Component) getCurrentView());
    }
}
