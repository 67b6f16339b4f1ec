package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The parts of a page: links to those the viewer may see, with what each holds, and below them the one that the address names. */
public final class PageTabs<S> extends Div {

    private final List<Runnable> numbers = new ArrayList<>();

    /**
     * @param segment of the tab to show
     * @param query what that tab keeps in the address
     * @param label of the links, for who can't see them
     * @param address of a tab by its segment
     * @throws NotFound where the viewer has no tab of that segment
     */
    public PageTabs(S subject, Viewer viewer, List<PageTab<S>> tabs, String segment, QueryParameters query, String label, UnaryOperator<String> address) {
        List<PageTab<S>> visible = tabs.stream().filter(tab -> tab.isVisible(subject, viewer)).toList();
        PageTab<S> shown = visible.stream().filter(tab -> tab.segment().equals(segment)).findFirst().orElseThrow(() -> new NotFound("ui.notFound"));
        TabRow links = new TabRow(label);
        visible.stream().filter(PageTab::isListed).forEach(tab -> links.add(link(tab, subject, address.apply(tab.segment())), tab == shown));
        H2 heading = new H2(Texts.get(shown.titleKey(subject)));
        heading.setClassName("sr", shown.isListed());
        Div panel = new Div(heading, shown.content(subject, query));
        panel.addClassName("tabpanel");
        add(links, panel);
    }

    private Anchor link(PageTab<S> tab, S subject, String address) {
        Anchor link = new Anchor(address, new Span(Texts.get(tab.titleKey(subject))));
        tab.number(subject).ifPresent(number -> {
            link.add(number);
            if (number instanceof LinkCount count) {
                numbers.add(() -> tab.count(subject).ifPresent(count::show));
            }
        });
        return link;
    }

    /** Counts anew what each tab holds, once something done in one of them has changed that. */
    public static void recount(Component within) {
        PageTabs<?> tabs = within.findAncestor(PageTabs.class);
        if (tabs != null) {
            tabs.numbers.forEach(Runnable::run);
        }
    }
}
