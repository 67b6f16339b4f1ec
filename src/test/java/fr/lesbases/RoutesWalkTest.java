package fr.lesbases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Shelf;
import fr.lesbases.taxonomy.Classification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * PRODUCT §8 seen from the outside: on which page of the site the title of a resource can be read, by whom, in each of its states. A new page that has no row here
 * fails the test. What services and downloads answer is {@code RightsWalkTest}'s.
 */
class RoutesWalkTest extends ScreenTest {

    private static final Classification INDEXED = Shelf.terms("thematique/accessibilite", "support/tutoriel", "public/adultes");
    private static final String NOBODY = "";
    private static final String ALL = "VUKCS";
    /** Downloads ask the gate: {@code RightsWalkTest}. Errors, health and lists of members know of no resource. */
    private static final Set<String> WALKED_ELSEWHERE = Set.of("/fichiers/{id}", "/fichiers/{id}/{name}", "/images/{id}/{width}", "/bases/{slug}/membres.csv", "/error", "/${server.error.path:${error.path:/error}}");

    @Autowired
    private Cast cast;
    @Autowired
    private Shelf shelf;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Profiles profiles;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<Character, Optional<Cast.Player>> people = new LinkedHashMap<>();
    /** In its description alone: the search page repeats what was looked for. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Promenade " + UUID.randomUUID();

    private enum State {
        PUBLIC, PRIVATE, DRAFT
    }

    /** Who reads the title there, as long as newer ones don't take its place where {@code latestOnly}: V visitor, U somebody signed in, K contributor, C creator, S staff. */
    private record Door(String address, String ifPublic, String ifPrivate, String ifDraft, boolean latestOnly) {

        Door(String address, String ifPublic, String ifPrivate, String ifDraft) {
            this(address, ifPublic, ifPrivate, ifDraft, false);
        }

        String readers(State state) {
            return switch (state) {
                case PUBLIC -> ifPublic;
                case PRIVATE -> ifPrivate;
                case DRAFT -> ifDraft;
            };
        }
    }

    private Map<String, Door> doors(String slug, String profile) {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("", new Door("/", ALL, NOBODY, NOBODY, true));
        doors.put("rechercher/:tab?", new Door("/rechercher/ressources?q=" + word, ALL, "KCS", NOBODY));
        doors.put("thematiques/:family", new Door("/thematiques/inclusion-et-competences-numeriques", ALL, NOBODY, NOBODY, true));
        doors.put("ressources/:slug", new Door("/ressources/" + slug, ALL, ALL, "KCS"));
        doors.put("ressources/:slug/modifier", new Door("/ressources/" + slug + "/modifier", "KCS", "KCS", "KCS"));
        doors.put("ressources/:slug/publier", new Door("/ressources/" + slug + "/publier", "KCS", "KCS", "KCS"));
        doors.put("ressources/:slug/parametres", new Door("/ressources/" + slug + "/parametres", "KCS", "KCS", "KCS"));
        doors.put("profils/:slug/:tab?", new Door("/profils/" + profile, ALL, "KS", "KS"));
        doors.put("profils/:slug/parametres", new Door("/profils/" + profile + "/parametres", NOBODY, NOBODY, NOBODY));
        doors.put("bases/:slug/:tab?", new Door("/bases/inconnue", NOBODY, NOBODY, NOBODY));
        doors.put("bases/:slug/parametres", new Door("/bases/inconnue/parametres", NOBODY, NOBODY, NOBODY));
        doors.put("bases/creer", new Door("/bases/creer", NOBODY, NOBODY, NOBODY));
        doors.put("invitations/:token", new Door("/invitations/inconnue", NOBODY, NOBODY, NOBODY));
        for (String page : List.of("ressources/creer", "connexion", "connexion/lien", "inscription", "courrier/:number", "aide", "contact", "accessibilite",
                "mentions-legales", "confidentialite", "conditions", "plan-du-site")) {
            doors.put(page, new Door("/" + page.replace(":number", "0"), NOBODY, NOBODY, NOBODY));
        }
        // there for development alone, and all may read all of it
        doors.put("courrier", new Door("/aide", NOBODY, NOBODY, NOBODY));
        return doors;
    }

    @BeforeEach
    void cast() {
        people.put('V', Optional.empty());
        people.put('U', Optional.of(cast.somebody()));
        people.put('K', Optional.of(cast.somebody()));
        people.put('C', Optional.of(cast.somebody()));
        people.put('S', Optional.of(cast.staff()));
    }

    @Test
    void everyPageIsWalked() {
        Set<String> routes = new TreeSet<>(RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> java.util.stream.Stream.concat(java.util.stream.Stream.of(route), route.getRouteAliases().stream())).map(RouteBaseData::getTemplate).toList());

        assertThat(routes).isEqualTo(new TreeSet<>(doors("a", "b").keySet()));
    }

    @Test
    void everyOtherAddressIsWalked() {
        Set<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().forEach(addresses::add));

        assertThat(addresses).isSubsetOf(WALKED_ELSEWHERE);
    }

    @ParameterizedTest
    @EnumSource
    void theTitleIsReadByThoseWhoMay(State state) {
        Cast.Player creator = people.get('C').orElseThrow();
        String slug = make(state, creator);
        String profile = profiles.find(creator.profile()).orElseThrow().slug().value();
        people.forEach((letter, person) -> {
            SecurityContextHolder.clearContext();
            person.ifPresent(ScreenTest::signIn);
            doors(slug, profile).forEach((page, door) -> {
                open("/aide");
                open(door.address());
                boolean read = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast().getElement().getTextRecursively().contains(title);
                boolean may = door.readers(state).indexOf(letter) >= 0;
                assertThat(read).as("%s reads the title of a %s one on /%s", letter, state, page).isEqualTo(may && (read || !door.latestOnly()));
            });
        });
    }

    private String make(State state, Cast.Player creator) {
        Slug slug = state == State.DRAFT ? shelf.draft(creator, title)
                : shelf.put(creator, title, "Pour la promenade des droits " + word, INDEXED, state == State.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE);
        cast.as(creator, () -> contributors.add(shelf.id(creator, slug), people.get('K').orElseThrow().profile()));
        return slug.value();
    }
}
