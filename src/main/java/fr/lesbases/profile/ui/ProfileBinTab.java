package fr.lesbases.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Page;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.BinContents.Entry;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.PageTabs;
import fr.lesbases.ui.Pager;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;

/** The corbeille, on one's own profile only: what was deleted, how long it is kept, and a way back. */
@org.springframework.stereotype.Component
@Order(100)
class ProfileBinTab implements PageTab<ProfilePage> {

    private static final String SEGMENT = "corbeille";
    private static final int PAGE_SIZE = 20;

    private final List<BinContents> contents;
    private final Profiles profiles;
    private final Clock clock;

    ProfileBinTab(List<BinContents> contents, Profiles profiles, Clock clock) {
        this.contents = List.copyOf(contents);
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public String segment() {
        return SEGMENT;
    }

    @Override
    public String titleKey(ProfilePage page) {
        return "profile.bin.title";
    }

    @Override
    public boolean isVisible(ProfilePage page, Viewer viewer) {
        return page.own();
    }

    @Override
    public OptionalLong count(ProfilePage page) {
        return OptionalLong.of(entries().size());
    }

    @Override
    public Component content(ProfilePage page, QueryParameters address) {
        Div content = new Div();
        // It takes the focus of a row that goes
        content.setId(SEGMENT);
        content.getElement().setAttribute("tabindex", "-1");
        show(content, page.person(), Addresses.page(address));
        return content;
    }

    private List<Entry> entries() {
        return contents.stream().flatMap(one -> one.entries().stream()).sorted(Comparator.comparing(Entry::deleted).reversed()).toList();
    }

    private void show(Div content, Person owner, int number) {
        List<Entry> entries = entries();
        content.removeAll();
        if (entries.isEmpty()) {
            content.add(new EmptyState(Texts.get("profile.bin.empty"), Texts.get("profile.bin.lead", Retention.DELETED.toDays())));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bin");
        int shown = Page.toShow(number, entries.size(), PAGE_SIZE);
        Page<Entry> page = new Page<>(entries.stream().skip((shown - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList(), entries.size(), shown, PAGE_SIZE);
        Map<ProfileId, Person> others = profiles.find(page.items().stream().flatMap(one -> one.by().stream()).filter(by -> !by.equals(owner.id())).distinct().toList());
        page.items().forEach(one -> list.add(item(one, one.by().flatMap(by -> Optional.ofNullable(others.get(by))), () -> restore(one, content, owner, shown))));
        String address = ProfileRoutes.tab(owner.slug(), SEGMENT);
        Paragraph lead = new Paragraph(Texts.get("profile.bin.lead", Retention.DELETED.toDays()));
        lead.addClassName("form__note");
        content.add(lead, list, new Pager(page, other -> address + (other > 1 ? "?" + Addresses.PAGE + "=" + other : "")));
    }

    private void restore(Entry one, Div content, Person owner, int number) {
        one.restore().run();
        show(content, owner, number);
        PageTabs.recount(content);
        content.getElement().executeJs("this.focus()");
        Notices.success(Texts.get("profile.bin.restored", one.title()));
    }

    /** @param by who deleted it, unless it was the viewer */
    private ListItem item(Entry one, Optional<Person> by, Runnable restore) {
        H3 title = new H3(one.title());
        title.addClassName("row__title");
        Paragraph facts = new Paragraph(by.map(person -> Texts.get("profile.bin.factsBy", one.kind(), Formats.date(one.deleted()), daysLeft(one), person.name().full()))
                .orElseGet(() -> Texts.get("profile.bin.facts", one.kind(), Formats.date(one.deleted()), daysLeft(one))));
        facts.addClassName("meta");
        Button button = new Button(Texts.get("profile.bin.restore"), click -> restore.run());
        button.setAriaLabel(Texts.get("profile.bin.restore.named", one.title()));
        return new ListItem(new Div(title, facts), button);
    }

    /** Begun days count: what goes tomorrow evening has two days left. */
    private long daysLeft(Entry one) {
        Duration left = Duration.between(clock.instant(), one.until());
        return Math.max(1, left.plusDays(1).minusNanos(1).toDays());
    }
}
