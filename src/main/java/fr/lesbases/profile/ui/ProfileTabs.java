package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.PageTab;
import java.util.List;

/** Links to the parts of a profile, with what each holds. */
final class ProfileTabs extends Nav {

    ProfileTabs(ProfilePage page, List<PageTab<ProfilePage>> tabs, PageTab<ProfilePage> shown) {
        addClassName("tabs");
        setAriaLabel(Texts.get("profile.tabs"));
        for (PageTab<ProfilePage> tab : tabs) {
            Anchor link = new Anchor(ProfileRoutes.tab(page.person().slug(), tab.segment()), new Span(Texts.get(tab.titleKey(page))));
            tab.count(page).ifPresent(count -> link.add(count(count)));
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    private static Span count(long count) {
        Span number = new Span(Formats.number(count));
        number.addClassName("n");
        return number;
    }
}
