package fr.lesbases.follow.ui;

import static fr.lesbases.common.Typography.french;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Visibility;
import fr.lesbases.follow.FollowIntent;
import fr.lesbases.follow.Followed;
import fr.lesbases.follow.Follows;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.Shelf;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.NamedItem;
import fr.lesbases.ui.TabRow;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRODUCT §6: Karim follows a base of Léa's, and Léa. */
class FollowScreenTest extends ScreenTest {

    @Autowired
    private Bases bases;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Follows follows;

    @Autowired
    private List<AddressBook> books;

    private final String name = "Atelier " + UUID.randomUUID();
    private Cast.Player lea;
    private Cast.Player karim;
    private BaseName base;

    @BeforeEach
    void people() {
        lea = cast.somebody("Léa", "Morvan");
        karim = cast.somebody("Karim", "Benali");
        base = cast.ask(lea, () -> bases.create(BaseDetails.named(name), Visibility.PUBLIC));
    }

    @Test
    void theButtonAndTheCountChangeAtOnce() {
        signIn(karim);
        open(BaseRoutes.page(base.slug()));
        assertThat(words(button())).isEqualTo("Suivre");
        assertThat(followers()).isEqualTo("0 abonné");
        test(button()).click();
        assertThat(words(button())).isEqualTo("Ne plus suivre");
        assertThat(button().getAriaLabel()).contains("Ne plus suivre " + name);
        assertThat(followers()).isEqualTo("1 abonné");
        assertThat(notices()).containsExactly(french("Vous suivez " + name + " : retrouvez ce qui est nouveau dans « Mes suivis »."));
        open("/aide");
        open(BaseRoutes.page(base.slug()));
        assertThat(words(button())).isEqualTo("Ne plus suivre");
        test(button()).click();
        assertThat(followers()).isEqualTo("0 abonné");
    }

    @Test
    void aPersonIsFollowedOnTheirPageAndOnTheirCard() {
        signIn(karim);
        open(page(lea));
        test(button()).click();
        assertThat(followers()).isEqualTo("1 abonné");
        open(page(karim) + "/suivis");
        NamedItem card = find(NamedItem.class).single();
        assertThat(words(card)).contains("Léa Morvan", "1 abonné");
        test(button()).click();
        assertThat(words(button())).isEqualTo("Suivre");
        assertThat(words(find(NamedItem.class).single())).doesNotContain("1 abonné");
    }

    @Test
    void noButtonForOneselfOrAMemberOrWhatIsPrivate() {
        signIn(lea);
        open(page(lea));
        assertThat(find(FollowButton.class).all()).isEmpty();
        open(BaseRoutes.page(base.slug()));
        assertThat(find(FollowButton.class).all()).isEmpty();
        cast.as(karim, () -> follows.follow(new Followed.OfBase(base.id())));
        cast.as(lea, () -> bases.changeVisibility(base.id(), Visibility.PRIVATE));
        open(BaseRoutes.page(base.slug()));
        assertThat(find(FollowersCount.class).all().stream().filter(FollowersCount::isVisible)).as("nor a count, for its members").isEmpty();
        open(BaseRoutes.tab(base.slug(), "abonnes"));
        assertThat(heading()).isEqualTo("Cette page n’existe pas");
        signIn(karim);
        open(BaseRoutes.page(base.slug()));
        assertThat(find(FollowButton.class).all()).isEmpty();
    }

    @Test
    void aVisitorIsLedToSignInAndTheSessionKeepsWhatTheyWanted() {
        open(BaseRoutes.page(base.slug()));
        test(button()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("connexion");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getSingleParameter("retour")).contains(BaseRoutes.page(base.slug()));
        assertThat(address()).as("nothing that would follow when opened").doesNotContain("suivre", base.id().toString());
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(FollowIntent.WANTED))
                .isEqualTo(FollowIntent.of(new Followed.OfBase(base.id()), BaseRoutes.page(base.slug())));
    }

    @Test
    void mySuivisTellWhatIsNew() {
        cast.as(karim, () -> follows.follow(new Followed.OfBase(base.id())));
        cast.as(karim, () -> follows.follow(new Followed.OfProfile(lea.profile())));
        shelf.putIn(lea, base.id(), "Toute nouvelle", terms("thematique/donnees", "support/jeu", "public/adultes"), Visibility.PUBLIC);
        signIn(karim);
        open(page(karim));
        assertThat(tabs()).contains("Mes suivis2");
        open(page(karim) + "/suivis");
        assertThat(words(find(NamedItem.class).single())).contains(name, "1 nouvelle ressource", "1 membre");
        assertThat(links()).contains("Bases1", "Profils1");
        open(page(karim) + "/suivis?genre=profils");
        assertThat(words(find(NamedItem.class).single())).contains("Léa Morvan", "1 nouvelle ressource");
        open(BaseRoutes.page(base.slug()));
        open(page(karim) + "/suivis");
        assertThat(words(find(NamedItem.class).single())).as("a page that no browser showed was not looked at").contains("1 nouvelle ressource");
        signIn(lea);
        open(page(karim) + "/suivis");
        assertThat(heading()).as("nobody else's business").isEqualTo("Cette page n’existe pas");
    }

    @Test
    void allNumbersFollowAClickAmongThem() {
        cast.as(karim, () -> follows.follow(new Followed.OfBase(base.id())));
        signIn(karim);
        open(page(karim) + "/suivis");
        assertThat(tabs()).contains("Mes suivis1");
        test(button()).click();
        assertThat(tabs()).contains("Mes suivis0");
        assertThat(links()).contains("Bases0");
        test(button()).click();
        assertThat(tabs()).contains("Mes suivis1");
        assertThat(links()).contains("Bases1");
    }

    @Test
    void whoFollowsNothingIsShownWhereToBegin() {
        signIn(karim);
        open(page(karim) + "/suivis");
        assertThat(words(find(EmptyState.class).single())).startsWith("Vous ne suivez encore ni base ni profil").contains("Explorer les bases", "Explorer les profils");
    }

    @Test
    void theFollowersListNamesOnlyPublicProfiles() {
        open(BaseRoutes.tab(base.slug(), "abonnes"));
        assertThat(words(find(EmptyState.class).single())).contains("Aucun abonné pour l’instant");
        Cast.Player shy = cast.somebody("Noé", "Discret");
        cast.as(karim, () -> follows.follow(new Followed.OfBase(base.id())));
        cast.as(shy, () -> follows.follow(new Followed.OfBase(base.id())));
        cast.as(shy, () -> profiles.changeVisibility(shy.profile(), Visibility.PRIVATE));
        open("/aide");
        open(BaseRoutes.tab(base.slug(), "abonnes"));
        assertThat(find(NamedItem.class).all()).extracting(item -> words(item.name())).containsExactly("Karim Benali");
        String page = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast().getElement().getTextRecursively();
        assertThat(page).contains("et 1 profil privé", "2 abonnés").doesNotContain("Discret");
        assertThat(tabs()).as("reached from the count only").doesNotContain("Abonnés");
    }

    @Test
    void searchEnginesAreKeptOutOfFollowersLists() {
        List<AddressAnswer> answers = books.stream().flatMap(book -> book.answer(BaseRoutes.tab(base.slug(), "abonnes").substring(1), Viewer.VISITOR).stream()).toList();
        assertThat(answers).containsExactly(new AddressAnswer.Found("Abonnés — " + name, "", false));
    }

    private FollowButton button() {
        return find(FollowButton.class).single();
    }

    private String followers() {
        return words(find(FollowersCount.class).single());
    }

    private String page(Cast.Player player) {
        Person person = profiles.find(player.profile()).orElseThrow();
        return ProfileRoutes.page(person.slug());
    }

    private List<String> tabs() {
        return find(TabRow.class).all().stream().flatMap(row -> find(Anchor.class, row).all().stream()).map(ScreenTest::words).toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(ScreenTest::words).toList();
    }
}
