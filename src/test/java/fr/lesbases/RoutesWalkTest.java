package fr.lesbases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Moving;
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
import org.junit.jupiter.params.provider.CsvSource;
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
    private static final String ALL = "VUKMCAS";
    /** Downloads ask the gate: {@code RightsWalkTest}. Of members and of persons lists and copies tell of no other resource than one's own: {@code PersonalDataTest}. A feed answers everybody as a visitor: {@code ResourceFeedTest}, {@code PageFeedsTest}; so does a card: {@code CardDownloadsTest}. Styles are the same for all. A QR code draws what it is asked: {@code QrCodesTest}. Suggestions: {@code SearchRightsTest}. What is searched for, for the staff: {@code SearchUsageTest}. What came from the first version, likewise: {@code FirstVersionScreenTest}. What crawlers are told: {@code SitemapTest}. What is counted answers nothing: {@code PlainPagesTest}. Errors and health know of no resource. */
    private static final Set<String> WALKED_ELSEWHERE = Set.of("/bases/{slug}/membres.csv", "/profils/{slug}/donnees.zip", "/fichiers/{id}", "/fichiers/{id}/{name}", "/images/{id}/{width}", "/rechercher/ressources.atom", "/bases/{slug}.atom", "/profils/{slug}.atom", "/collections/{slug}.atom", "/ressources/{slug}/carte", "/oembed", "/qr.svg", "/styles/pages.css", "/js/pages.js", "/suggestions", "/administration/usage.csv", "/administration/premiere-version.csv", "/robots.txt", "/sitemap.xml", "/sitemaps/{name:[a-z]+}-{number:[1-9][0-9]{0,4}}.xml", "/.well-known/security.txt", "/favicon.ico", "/vu/lectures/{slug}", "/vu/recherches/{tab}", "/error", "/${server.error.path:${error.path:/error}}");

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Team team;
    @Autowired
    private Bases bases;
    @Autowired
    private Members members;
    @Autowired
    private Moving moving;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<Character, Optional<Cast.Player>> people = new LinkedHashMap<>();
    /** In its description alone: the search page repeats what was looked for. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Promenade " + UUID.randomUUID();
    /** A public one of the creator's that holds the resource. */
    private String collection = "a";

    private enum State {
        PUBLIC, PRIVATE, DRAFT
    }

    /** Where it is placed. LEFT: in a public base whose member the creator is no longer. */
    private enum Where {
        PROFILE("KCS"), PUBLIC_BASE("KMCAS"), PRIVATE_BASE("KMCAS"), LEFT("KMAS");

        /** Who reads it in any state. */
        private final String insiders;

        Where(String insiders) {
            this.insiders = insiders;
        }

        /** On their own profile and in their own base people find first what is public. */
        String without(String letters) {
            return insiders.replaceAll("[" + letters + "]", "");
        }
    }

    /**
     * Who reads the title there, as long as newer ones don't take its place where {@code latestOnly}: V visitor, U somebody signed in, K contributor, M member of the
     * base, C creator, A administrator of the base, S staff.
     */
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

    private Map<String, Door> doors(Where where, String slug, String profile, String base) {
        String insiders = where.insiders;
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("rechercher/:tab?", new Door("/rechercher/ressources?q=" + word, ALL, insiders, NOBODY));
        doors.put("ressources/:slug", new Door("/ressources/" + slug, ALL, ALL, insiders));
        doors.put("ressources/:slug/apercu", new Door("/ressources/" + slug + "/apercu", insiders, insiders, insiders));
        doors.put("ressources/:slug/modifier", new Door("/ressources/" + slug + "/modifier", insiders, insiders, insiders));
        doors.put("ressources/:slug/publier", new Door("/ressources/" + slug + "/publier", insiders, insiders, insiders));
        doors.put("ressources/:slug/parametres", new Door("/ressources/" + slug + "/parametres", insiders, insiders, insiders));
        doors.put("ressources/:slug/versions", new Door("/ressources/" + slug + "/versions", insiders, insiders, insiders));
        doors.put("profils/:slug/:tab?", new Door("/profils/" + profile, ALL, where.without("C"), where.without("C")));
        doors.put("bases/:slug/:tab?", new Door("/bases/" + base, ALL, inBase(where), inBase(where)));
        doors.put("collections/:slug", new Door("/collections/" + collection, ALL, insiders, insiders));
        doors.put("collections/:slug/modifier", new Door("/collections/" + collection + "/modifier", "CS", where.without("KMA"), where.without("KMA")));
        return doors;
    }

    /** Contributors from outside find it among what is shared with them, where they get into the base at all. */
    private static String inBase(Where where) {
        return where == Where.PUBLIC_BASE || where == Where.LEFT ? where.without("MCAS") : NOBODY;
    }

    /** Where a place makes no difference. */
    private Map<String, Door> otherDoors(String profile, String base) {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("", new Door("/", ALL, NOBODY, NOBODY, true));
        doors.put("thematiques/:family", new Door("/thematiques/inclusion-et-competences-numeriques", ALL, NOBODY, NOBODY, true));
        doors.put("profils/:slug/parametres", new Door("/profils/" + profile + "/parametres", NOBODY, NOBODY, NOBODY));
        doors.put("bases/:slug/parametres", new Door("/bases/" + base + "/parametres", NOBODY, NOBODY, NOBODY));
        doors.put("administration/recherche", new Door("/administration/recherche", NOBODY, NOBODY, NOBODY));
        doors.put("administration/usage", new Door("/administration/usage", NOBODY, NOBODY, NOBODY));
        doors.put("administration/premiere-version", new Door("/administration/premiere-version", NOBODY, NOBODY, NOBODY));
        doors.put("alertes/:secret", new Door("/alertes/inconnue", NOBODY, NOBODY, NOBODY));
        doors.put("invitations/:token", new Door("/invitations/inconnue", NOBODY, NOBODY, NOBODY));
        for (String page : List.of("ressources/creer", "bases/creer", "collections/creer", "connexion", "connexion/lien", "inscription", "courrier/:number", "aide", "contact", "accessibilite",
                "mentions-legales", "confidentialite", "conditions", "plan-du-site", "au-revoir")) {
            doors.put(page, new Door("/" + page.replace(":number", "0"), NOBODY, NOBODY, NOBODY));
        }
        // there for development alone, and all may read all of it
        doors.put("courrier", new Door("/aide", NOBODY, NOBODY, NOBODY));
        doors.put("galerie", new Door("/galerie", NOBODY, NOBODY, NOBODY));
        return doors;
    }

    @BeforeEach
    void cast() {
        people.put('V', Optional.empty());
        people.put('U', Optional.of(cast.somebody()));
        people.put('K', Optional.of(cast.somebody()));
        people.put('M', Optional.of(cast.somebody()));
        people.put('C', Optional.of(cast.somebody()));
        people.put('A', Optional.of(cast.somebody()));
        people.put('S', Optional.of(cast.staff()));
    }

    @Test
    void everyPageIsWalked() {
        Set<String> known = new TreeSet<>(doors(Where.PROFILE, "a", "b", "c").keySet());
        known.addAll(otherDoors("b", "c").keySet());
        Set<String> routes = new TreeSet<>(RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> java.util.stream.Stream.concat(java.util.stream.Stream.of(route), route.getRouteAliases().stream())).map(RouteBaseData::getTemplate).toList());

        assertThat(routes).isEqualTo(known);
    }

    @Test
    void everyOtherAddressIsWalked() {
        Set<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().forEach(addresses::add));

        assertThat(addresses).isSubsetOf(WALKED_ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource({"PROFILE, PUBLIC", "PROFILE, PRIVATE", "PROFILE, DRAFT", "PUBLIC_BASE, PUBLIC", "PUBLIC_BASE, PRIVATE", "PUBLIC_BASE, DRAFT", "PRIVATE_BASE, PRIVATE",
            "PRIVATE_BASE, DRAFT", "LEFT, PUBLIC", "LEFT, PRIVATE", "LEFT, DRAFT"})
    void theTitleIsReadByThoseWhoMay(Where where, State state) {
        Cast.Player creator = people.get('C').orElseThrow();
        BaseName base = team.found(people.get('A').orElseThrow());
        String slug = make(where, state, creator, base);
        String profile = profiles.find(creator.profile()).orElseThrow().slug().value();
        Map<String, Door> doors = doors(where, slug, profile, base.slug().value());
        if (where == Where.PROFILE) {
            doors.put("bases/:slug/:tab?", new Door("/bases/" + base.slug(), NOBODY, NOBODY, NOBODY));
            doors.putAll(otherDoors(profile, base.slug().value()));
        }
        people.forEach((letter, person) -> {
            SecurityContextHolder.clearContext();
            person.ifPresent(ScreenTest::signIn);
            doors.forEach((page, door) -> {
                open("/aide");
                open(door.address());
                boolean read = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast().getElement().getTextRecursively().contains(title);
                String inTab = UI.getCurrent().getInternals().getTitle();
                boolean may = door.readers(state).indexOf(letter) >= 0;
                assertThat(read).as("%s reads the title of a %s one, %s, on /%s", letter, state, where, page).isEqualTo(may && (read || !door.latestOnly()));
                assertThat(inTab.contains(title)).as("%s reads the title of a %s one, %s, in the browser's tab of /%s", letter, state, where, page).isEqualTo(may && page.startsWith("ressources/:slug"));
            });
        });
    }

    private String make(Where where, State state, Cast.Player creator, BaseName base) {
        Slug slug = state == State.DRAFT ? shelf.draft(creator, title)
                : shelf.put(creator, title, "Pour la promenade des droits " + word, INDEXED, state == State.PUBLIC ? Visibility.PUBLIC : Visibility.PRIVATE);
        ResourceId id = shelf.id(creator, slug);
        Cast.Player administrator = people.get('A').orElseThrow();
        team.join(base.id(), administrator, people.get('M').orElseThrow(), Role.CONTRIBUTOR);
        if (where != Where.PROFILE) {
            team.join(base.id(), administrator, creator, Role.CONTRIBUTOR);
            cast.as(creator, () -> moving.move(id, Optional.of(base.id())));
        }
        cast.as(creator, () -> contributors.add(id, people.get('K').orElseThrow().profile()));
        collection = cupboard.put(creator, "Collection " + word, Visibility.PUBLIC, id).slug().value();
        if (where == Where.PRIVATE_BASE) {
            cast.as(administrator, () -> bases.changeVisibility(base.id(), Visibility.PRIVATE));
        }
        if (where == Where.LEFT) {
            cast.as(administrator, () -> members.remove(base.id(), List.of(creator.profile())));
        }
        return slug.value();
    }
}
