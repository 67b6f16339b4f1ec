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
import fr.lesbases.common.Retention;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
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
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;

/** The corbeille, on one's own profile only: what was deleted, how long it is kept, and a way back. */
@org.springframework.stereotype.Component
@Order(100)
class ProfileBinTab implements PageTab<ProfilePage> {

    private static final String SEGMENT = "corbeille";
    private static final int PAGE_SIZE = 20;

    private final List<BinContents> contents;
    private final Clock clock;

    ProfileBinTab(List<BinContents> contents, Clock clock) {
        this.contents = List.copyOf(contents);
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
        show(content, ProfileRoutes.tab(page.person().slug(), SEGMENT), Addresses.page(address));
        return content;
    }

    private List<Entry> entries() {
        return contents.stream().flatMap(one -> one.entries().stream()).sorted(Comparator.comparing(Entry::deleted).reversed()).toList();
    }

    private void show(Div content, String address, int number) {
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
        page.items().forEach(one -> list.add(item(one, () -> restore(one, content, address, shown))));
        Paragraph lead = new Paragraph(Texts.get("profile.bin.lead", Retention.DELETED.toDays()));
        lead.addClassName("form__note");
        content.add(lead, list, new Pager(page, other -> address + (other > 1 ? "?" + Addresses.PAGE + "=" + other : "")));
    }

    private void restore(Entry one, Div content, String address, int number) {
        one.restore().run();
        show(content, address, number);
        PageTabs.recount(content);
        content.getElement().executeJs("this.focus()");
        Notices.success(Texts.get("profile.bin.restored", one.title()));
    }

    private ListItem item(Entry one, Runnable restore) {
        H3 title = new H3(one.title());
        title.addClassName("row__title");
        Paragraph facts = new Paragraph(Texts.get("profile.bin.facts", one.kind(), Formats.date(one.deleted()), daysLeft(one)));
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
