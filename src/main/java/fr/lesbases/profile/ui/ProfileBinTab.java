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
import fr.lesbases.common.Retention;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ui.BinContents.Entry;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.PageTab;
import fr.lesbases.ui.PageTabs;
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

    private final List<BinContents> contents;
    private final Clock clock;

    ProfileBinTab(List<BinContents> contents, Clock clock) {
        this.contents = List.copyOf(contents);
        this.clock = clock;
    }

    @Override
    public String segment() {
        return "corbeille";
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
        content.setId("corbeille");
        content.getElement().setAttribute("tabindex", "-1");
        show(content);
        return content;
    }

    private List<Entry> entries() {
        return contents.stream().flatMap(one -> one.entries().stream()).sorted(Comparator.comparing(Entry::deleted).reversed()).toList();
    }

    private void show(Div content) {
        List<Entry> entries = entries();
        content.removeAll();
        if (entries.isEmpty()) {
            content.add(new EmptyState(Texts.get("profile.bin.empty"), Texts.get("profile.bin.lead", Retention.DELETED.toDays())));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bin");
        entries.forEach(one -> list.add(item(one, () -> restore(one, content))));
        Paragraph lead = new Paragraph(Texts.get("profile.bin.lead", Retention.DELETED.toDays()));
        lead.addClassName("form__note");
        content.add(lead, list);
    }

    private void restore(Entry one, Div content) {
        one.restore().run();
        show(content);
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
