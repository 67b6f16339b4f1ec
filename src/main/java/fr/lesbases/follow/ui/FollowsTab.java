package fr.lesbases.follow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseRow;
import fr.lesbases.base.ui.BaseItems;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.follow.FollowCatalogue;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ProfileRow;
import fr.lesbases.profile.ui.ProfileItems;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.Choices;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.NamedCards;
import fr.lesbases.ui.NamedItem;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.Pager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;

/** "Mes suivis", on one's own profile: the bases and people one follows, and what is new there. */
@org.springframework.stereotype.Component
@Order(40)
class FollowsTab implements PageTab<ProfilePage> {

    private static final String SEGMENT = "suivis";
    private static final String KIND = "genre";
    private static final String PEOPLE = "profils";

    private final FollowCatalogue catalogue;
    private final BaseItems bases;
    private final ProfileItems people;

    FollowsTab(FollowCatalogue catalogue, BaseItems bases, ProfileItems people) {
        this.catalogue = catalogue;
        this.bases = bases;
        this.people = people;
    }

    @Override
    public String segment() {
        return SEGMENT;
    }

    @Override
    public String titleKey(ProfilePage page) {
        return "follow.mine";
    }

    @Override
    public boolean isVisible(ProfilePage page, Viewer viewer) {
        return page.own();
    }

    @Override
    public OptionalLong count(ProfilePage page) {
        return OptionalLong.of(catalogue.countsOfMine().all());
    }

    @Override
    public Optional<Component> number(ProfilePage page) {
        return Optional.of(new FollowsCount(() -> catalogue.countsOfMine().all()));
    }

    @Override
    public Component content(ProfilePage page, QueryParameters address) {
        FollowCatalogue.Counts counts = catalogue.countsOfMine();
        if (counts.all() == 0) {
            return new EmptyState(Texts.get("follow.mine.none"), Texts.get("follow.mine.none.hint"))
                    .offer("/rechercher/bases", Texts.get("follow.mine.exploreBases")).offer("/rechercher/profils", Texts.get("follow.mine.explorePeople"));
        }
        boolean isPeople = address.getSingleParameter(KIND).map(PEOPLE::equals).orElse(counts.bases() == 0);
        Div content = new Div(choice(page, isPeople));
        int number = Addresses.page(address);
        if (isPeople) {
            Page<FollowCatalogue.Row<ProfileRow>> rows = catalogue.profiles(number);
            content.add(cards(rows, people.of(rows.items().stream().map(FollowCatalogue.Row::subject).toList())));
            content.add(new Pager(rows, other -> address(page, true, other)));
        } else {
            Page<FollowCatalogue.Row<BaseRow>> rows = catalogue.bases(number);
            content.add(cards(rows, bases.of(rows.items().stream().map(FollowCatalogue.Row::subject).toList())));
            content.add(new Pager(rows, other -> address(page, false, other)));
        }
        return content;
    }

    private Component choice(ProfilePage page, boolean isPeople) {
        Choices choices = new Choices("seg", Texts.get("follow.mine.kinds"));
        choices.add(kind(page, false, () -> catalogue.countsOfMine().bases()), !isPeople);
        choices.add(kind(page, true, () -> catalogue.countsOfMine().profiles()), isPeople);
        Div bar = new Div(choices);
        bar.addClassNames("subbar", "subbar--apart");
        return bar;
    }

    private static Anchor kind(ProfilePage page, boolean isPeople, LongSupplier count) {
        return new Anchor(address(page, isPeople, 1), new Span(Texts.get(isPeople ? "follow.mine.people" : "follow.mine.bases")), new FollowsCount(count));
    }

    private static Component cards(Page<? extends FollowCatalogue.Row<?>> rows, List<NamedItem> items) {
        if (items.isEmpty()) {
            return new EmptyState(Texts.get("follow.mine.noneOfKind"), "").offer("/rechercher/bases", Texts.get("follow.mine.exploreBases"))
                    .offer("/rechercher/profils", Texts.get("follow.mine.explorePeople"));
        }
        IntStream.range(0, items.size()).filter(index -> rows.items().get(index).fresh() > 0).forEach(index -> items.get(index).withFirstFact(fresh(rows.items().get(index).fresh())));
        return new NamedCards(items);
    }

    private static Component fresh(long count) {
        Span fresh = new Span(Texts.get("follow.fresh", count));
        fresh.addClassNames("badge", "badge--fresh");
        return fresh;
    }

    private static String address(ProfilePage page, boolean isPeople, int number) {
        return ProfileRoutes.tab(page.person().slug(), SEGMENT) + "?" + KIND + "=" + (isPeople ? PEOPLE : "bases") + (number > 1 ? "&" + Addresses.PAGE + "=" + number : "");
    }
}
