package fr.lesbases.collection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Page;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Moving;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.ResourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader never sees an entry they may not read (PRODUCT §5): whoever looks, page, cards and counts say the same. */
class EntriesForEveryoneTest extends ModuleTest {

    @Autowired
    private Cupboard cupboard;
    @Autowired
    private Publication publication;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Moving moving;
    @Autowired
    private CollectionReading reading;
    @Autowired
    private CollectionCatalogue catalogue;

    private final Map<String, Optional<Cast.Player>> people = new LinkedHashMap<>();
    private final Map<String, ResourceId> resources = new LinkedHashMap<>();
    private final List<Curating.Made> made = new ArrayList<>();
    private Cast.Player lea;
    private BaseId base;

    @BeforeEach
    void fill() {
        lea = cast.somebody();
        Cast.Player author = cast.somebody();
        Cast.Player contributor = cast.somebody();
        Cast.Player member = cast.somebody();
        people.put("visitor", Optional.empty());
        people.put("signedIn", Optional.of(cast.somebody()));
        people.put("owner", Optional.of(lea));
        people.put("author", Optional.of(author));
        people.put("contributor", Optional.of(contributor));
        people.put("member", Optional.of(member));
        people.put("staff", Optional.of(cast.staff()));
        base = cupboard.base("Base " + lea.profile(), Visibility.PUBLIC, lea, author, member);
        for (String name : List.of("public", "hidden", "shared", "ofBase", "last")) {
            resources.put(name, cupboard.resource(author, name));
        }
        ResourceId[] all = resources.values().toArray(ResourceId[]::new);
        made.add(cupboard.put(lea, "Publique", Visibility.PUBLIC, all));
        made.add(cupboard.put(lea, "Privée", Visibility.PRIVATE, all));
        made.add(cupboard.put(lea, "De la base", Visibility.PUBLIC, Optional.of(base), all));
        made.add(cupboard.put(lea, "Privée de la base", Visibility.PRIVATE, Optional.of(base), all));
        cast.as(author, () -> {
            publication.changeVisibility(resources.get("hidden"), Visibility.PRIVATE);
            contributors.add(resources.get("shared"), contributor.profile());
            publication.changeVisibility(resources.get("shared"), Visibility.PRIVATE);
            moving.move(resources.get("ofBase"), Optional.of(base));
            publication.changeVisibility(resources.get("ofBase"), Visibility.PRIVATE);
        });
    }

    @Test
    void eachSeesWhatTheyMayReadInTheOrder() {
        Map<String, List<String>> expected = Map.of(
                "visitor", List.of("public", "last"),
                "signedIn", List.of("public", "last"),
                "owner", List.of("public", "ofBase", "last"),
                "author", List.of("public", "hidden", "shared", "ofBase", "last"),
                "contributor", List.of("public", "shared", "last"),
                "member", List.of("public", "ofBase", "last"),
                "staff", List.of("public", "hidden", "shared", "ofBase", "last"));
        people.keySet().forEach(person -> assertThat(titles(((CollectionPage.Open) page(person, made.getFirst())).entries().items().stream().map(CollectionEntry::row).toList()))
                .as(person).isEqualTo(expected.get(person)));
    }

    @Test
    void cardsCountsAndPagesAgreeForEveryone() {
        for (String person : people.keySet()) {
            for (Page<CollectionRow> list : List.of(as(person, () -> catalogue.ofProfile(lea.profile(), 1)), as(person, () -> catalogue.ofBase(base, 1)))) {
                for (CollectionRow row : list.items()) {
                    CollectionPage.Open page = (CollectionPage.Open) as(person, () -> reading.page(row.slug(), 1));
                    assertThat(row.resources()).as(person).isEqualTo(page.entries().total()).isEqualTo(page.entries().items().size());
                    assertThat(row.first()).as(person).isEqualTo(page.first()).isEqualTo(page.entries().items().stream().map(entry -> entry.row().picture()).limit(3).toList());
                }
                assertThat(list.items()).hasSize((int) list.total());
            }
            assertThat(as(person, () -> catalogue.countOfProfile(lea.profile()))).isEqualTo(as(person, () -> catalogue.ofProfile(lea.profile(), 1).total()));
            assertThat(as(person, () -> catalogue.countOfBase(base))).isEqualTo(as(person, () -> catalogue.ofBase(base, 1).total()));
        }
    }

    @Test
    void aListHasWhatItsPagesOpen() {
        for (String person : people.keySet()) {
            List<CollectionId> listed = new ArrayList<>();
            as(person, () -> catalogue.ofProfile(lea.profile(), 1)).items().forEach(row -> listed.add(row.id()));
            as(person, () -> catalogue.ofBase(base, 1)).items().forEach(row -> listed.add(row.id()));
            List<CollectionId> open = made.stream().filter(one -> page(person, one) instanceof CollectionPage.Open).map(Curating.Made::id).toList();
            assertThat(listed).as(person).containsExactlyInAnyOrderElementsOf(open);
            assertThat(as(person, () -> catalogue.rows(made.stream().map(Curating.Made::id).toList()))).as(person).extracting(CollectionRow::id).isEqualTo(open);
        }
    }

    @Test
    void aResourceTellsThePublicCollectionsThatHoldIt() {
        for (String person : people.keySet()) {
            assertThat(as(person, () -> catalogue.holding(resources.get("public"), 6))).as(person).extracting(row -> row.details().title())
                    .containsExactlyInAnyOrder("Publique", "De la base");
        }
    }

    private CollectionPage page(String person, Curating.Made collection) {
        return as(person, () -> reading.page(collection.slug(), 1));
    }

    private <T> T as(String person, Callable<T> question) {
        return people.get(person).map(one -> cast.ask(one, question)).orElseGet(() -> {
            try {
                return question.call();
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    private static List<String> titles(List<ResourceRow> rows) {
        return rows.stream().map(ResourceRow::title).toList();
    }
}
