package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.Cast;
import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.BaseSearch;
import fr.lesbases.base.Bases;
import fr.lesbases.base.Members;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.collection.CollectionSearch;
import fr.lesbases.collection.Cupboard;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.ProfileSearch;
import fr.lesbases.profile.Profiles;
import fr.lesbases.search.ListCorrection;
import fr.lesbases.search.ListQuery;
import fr.lesbases.search.NameHit;
import fr.lesbases.search.TypedName;
import fr.lesbases.search.TypedNames;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.TermRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What random people find, count and are suggested among random resources by random queries is exactly what they may read: asked one by one. The seed is in each message. */
class SearchRightsTest extends ModuleTest {

    private static final List<String> WORDS = List.of("parmelin", "drogobert", "ulcanette");
    private static final List<TermRef> SUPPORTS = Stream.of("support/jeu", "support/video", "support/article").map(TermRef::parse).toList();
    /** As many as are suggested at the most, and fewer than a page holds. */
    private static final int RESOURCES = 16;
    private static final int QUERIES = 120;

    @Autowired
    private Team team;
    @Autowired
    private Members members;
    @Autowired
    private ResourceSearch search;
    @Autowired
    private TypedNames typed;
    @Autowired
    private Reading reading;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Bin bin;
    @Autowired
    private Publication publication;
    @Autowired
    private Bases bases;
    @Autowired
    private Profiles profiles;
    @Autowired
    private Cupboard cupboard;
    @Autowired
    private BaseSearch baseSearch;
    @Autowired
    private ProfileSearch profileSearch;
    @Autowired
    private CollectionSearch collectionSearch;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<Cast.Player> people = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();

    private record Made(Slug slug, Set<String> words, TermRef support, Licence licence) {}

    @Test
    void whatIsFoundAndCountedIsWhatOneMayRead() {
        Stream.generate(cast::somebody).limit(5).forEach(people::add);
        List<BaseName> bases = people.subList(0, 3).stream().map(this::base).toList();
        for (int number = 0; number < RESOURCES; number++) {
            make(bases);
        }
        people.subList(3, 5).forEach(person -> bases.forEach(base -> {
            if (random.nextBoolean()) {
                cast.as(person, () -> leaveIfMember(base));
            }
        }));
        people.add(cast.staff());

        for (int number = 0; number < QUERIES; number++) {
            ResourceQuery query = query();
            int who = random.nextInt(people.size() + 1);
            Optional<Cast.Player> person = who == people.size() ? Optional.empty() : Optional.of(people.get(who));
            check(query, person);
        }
    }

    /** What one of the people has on each of the other tabs, all with the same word. */
    private record Owned(BaseName base, Visibility ofBase, Visibility ofCollection, Visibility ofProfile) {}

    @Test
    void onTheOtherTabsAMistakeIsCorrectedByWhatOneMayReadToo() {
        Stream.generate(cast::somebody).limit(5).forEach(people::add);
        String word = "mirlat" + Stream.generate(() -> pick(List.of("b", "d", "f", "g", "l", "n", "p", "t"))).limit(8).collect(Collectors.joining()) + "u";
        List<Owned> owned = people.stream().map(person -> own(person, word)).toList();
        people.add(cast.staff());

        ListQuery mistyped = ListQuery.ALL.withWords(word.replace("lat", "lkt"));
        for (int who = 0; who <= people.size(); who++) {
            Optional<Cast.Player> person = who == people.size() ? Optional.empty() : Optional.of(people.get(who));
            boolean all = person.filter(Cast.Player::isStaff).isPresent();
            Optional<Owned> own = who < owned.size() ? Optional.of(owned.get(who)) : Optional.empty();
            String as = "seed " + seed + ", person " + who + ", " + mistyped.words() + ", " + owned;
            assertThat(asking(person, () -> baseSearch.correction(mistyped))).as(as)
                    .isEqualTo(corrected(word, owned.stream().filter(one -> all || own.filter(one::equals).isPresent() || one.ofBase() == Visibility.PUBLIC).count()));
            assertThat(asking(person, () -> collectionSearch.correction(mistyped))).as(as)
                    .isEqualTo(corrected(word, owned.stream().filter(one -> all || own.filter(one::equals).isPresent() || one.ofCollection() == Visibility.PUBLIC).count()));
            assertThat(asking(person, () -> profileSearch.correction(mistyped))).as(as)
                    .isEqualTo(corrected(word, owned.stream().filter(one -> one.ofProfile() == Visibility.PUBLIC).count()));
        }
    }

    private static Optional<ListCorrection> corrected(String word, long readable) {
        return readable == 0 ? Optional.empty() : Optional.of(new ListCorrection(ListQuery.ALL.withWords(word), readable));
    }

    private Owned own(Cast.Player person, String word) {
        List<Visibility> any = List.of(Visibility.values());
        Owned owned = new Owned(team.found(person), pick(any), pick(any), pick(any));
        Optional<BaseId> place = random.nextBoolean() ? Optional.of(owned.base().id()) : Optional.empty();
        Visibility ofPlace = place.isPresent() ? owned.ofBase() : owned.ofProfile();
        Visibility ofCollection = ofPlace == Visibility.PRIVATE ? Visibility.PRIVATE : owned.ofCollection();
        cast.as(person, () -> {
            bases.change(owned.base().id(), new BaseDetails(owned.base().name(), "Pour les " + word, Optional.empty(), Optional.empty(), List.of()));
            bases.changeVisibility(owned.base().id(), owned.ofBase());
            profiles.change(person.profile(), new ProfileDetails(new PersonName("Camille", "Parmi"), "J’aime les " + word, Optional.empty(), List.of(), false));
            profiles.changeVisibility(person.profile(), owned.ofProfile());
        });
        cupboard.put(person, "Mes " + word, ofCollection, place);
        return new Owned(owned.base(), owned.ofBase(), ofCollection, owned.ofProfile());
    }

    private void check(ResourceQuery query, Optional<Cast.Player> person) {
        String as = "seed " + seed + ", person " + person.map(people::indexOf) + ", " + query;
        List<Made> readable = asking(person, () -> made.stream().filter(one -> reading.isReadable(one.slug()) && one.words().contains(query.words())).toList());
        Predicate<Made> support = one -> query.chosen().terms().isEmpty() || query.isChosen(one.support());
        Predicate<Made> licence = one -> query.also().of(ResourceFacet.LICENCE).isEmpty() || query.also().of(ResourceFacet.LICENCE).contains(one.licence().code());
        ResourceHits hits = asking(person, () -> search.search(query));

        assertThat(slugs(hits)).as(as).isEqualTo(readable.stream().filter(support.and(licence)).map(Made::slug).collect(Collectors.toSet()));
        assertThat(hits.page().total()).as(as).isEqualTo(hits.page().items().size());
        assertThat(asking(person, () -> search.count(query.words()))).as(as).isEqualTo(readable.size());
        for (TermRef term : SUPPORTS) {
            assertThat(hits.count(term)).as(as + " " + term).isEqualTo(readable.stream().filter(licence).filter(one -> one.support().equals(term)).count());
        }
        Map<String, Long> licences = readable.stream().filter(support).collect(Collectors.groupingBy(one -> one.licence().code(), TreeMap::new, Collectors.counting()));
        assertThat(new TreeMap<>(hits.counts(ResourceFacet.LICENCE))).as(as).isEqualTo(licences);
        checkCorrection(as, person, query, readable.size());
        // Shorter ones are beginnings of other tests' words
        TypedName beginning = typed.of(query.words().substring(0, 5 + random.nextInt(query.words().length() - 5))).getFirst();
        assertThat(suggested(person, beginning)).as(as + " " + beginning).isEqualTo(readable.stream().map(Made::slug).collect(Collectors.toSet()));
        assertThat(suggested(person, typed.of(query.words().replaceFirst("e", "k")).getLast())).as(as)
                .isEqualTo(readable.stream().map(Made::slug).collect(Collectors.toSet()));
    }

    /** Told by the words that are mistyped: those that can be read. */
    private void checkCorrection(String as, Optional<Cast.Player> person, ResourceQuery query, long readable) {
        Optional<Correction> correction = asking(person, () -> search.correction(ResourceQuery.ALL.withWords(query.words().replaceFirst("e", "k"))));
        assertThat(correction).as(as).isEqualTo(readable == 0 ? Optional.empty() : Optional.of(new Correction(ResourceQuery.ALL.withWords(query.words()), readable)));
    }

    private Set<Slug> suggested(Optional<Cast.Player> person, TypedName name) {
        return asking(person, () -> search.named(name, RESOURCES)).stream().map(NameHit::slug).collect(Collectors.toSet());
    }

    private static Set<Slug> slugs(ResourceHits hits) {
        return hits.page().items().stream().map(hit -> hit.row().slug()).collect(Collectors.toSet());
    }

    private <T> T asking(Optional<Cast.Player> person, Callable<T> question) {
        if (person.isPresent()) {
            return cast.ask(person.get(), question);
        }
        try {
            return question.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A base of that person, which some of the others join. */
    private BaseName base(Cast.Player founder) {
        BaseName base = team.found(founder);
        people.stream().filter(person -> person != founder && random.nextInt(3) == 0).forEach(person -> team.join(base.id(), founder, person, Role.CONTRIBUTOR));
        return base;
    }

    private void make(List<BaseName> bases) {
        int owner = random.nextInt(people.size());
        Cast.Player author = people.get(owner);
        Set<String> words = WORDS.stream().filter(word -> random.nextBoolean()).collect(Collectors.toSet());
        TermRef support = pick(SUPPORTS);
        Classification indexed = new Classification(List.of(TermRef.parse("thematique/donnees"), support, TermRef.parse("public/adultes")));
        Visibility visibility = random.nextBoolean() ? Visibility.PUBLIC : Visibility.PRIVATE;
        String title = "Une ressource " + String.join(" ", words);
        Slug slug = owner < bases.size() && random.nextBoolean() ? shelf.putIn(author, bases.get(owner).id(), title, indexed, visibility)
                : shelf.put(author, title, "Rien", indexed, visibility);
        var id = shelf.id(author, slug);
        Licence licence = pick(List.of(Licence.values()));
        cast.as(author, () -> {
            publication.changeLicence(id, licence);
            if (random.nextInt(4) == 0) {
                contributors.add(id, pick(people).profile());
            }
            if (random.nextInt(8) == 0) {
                bin.delete(id);
            }
        });
        made.add(new Made(slug, words, support, licence));
    }

    private void leaveIfMember(BaseName base) {
        try {
            members.leave(base.id());
        } catch (RuntimeException notAMember) {
            assertThat(notAMember).isInstanceOf(DomainException.class);
        }
    }

    private ResourceQuery query() {
        ResourceQuery query = ResourceQuery.ALL.withWords(pick(WORDS));
        for (TermRef support : SUPPORTS) {
            query = random.nextInt(4) == 0 ? query.with(support) : query;
        }
        for (Licence licence : Licence.values()) {
            query = random.nextInt(5) == 0 ? query.with(ResourceFacet.LICENCE, licence.code()) : query;
        }
        return query;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
