package fr.lesbases.usage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.Texts;
import fr.lesbases.search.ui.SearchTab;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.Choices;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.TabRow;
import fr.lesbases.usage.SearchUsage;
import fr.lesbases.usage.UsageQuery;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people search for, and what finds nothing, as the staff sees it: what is missing on the site, and which words people have for it. */
@Route("administration/usage") // UsageRoutes.PAGE
@StyleSheet("styles/members.css")
@StyleSheet("styles/usage.css")
@PermitAll
class UsageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SearchUsage usage;
    private final UsageTable table;
    private final TabRow lists = new TabRow(Texts.get("usage.lists"));
    private final Choices periods = new Choices("periods", Texts.get("usage.periods"));
    private final Paragraph totals = new Paragraph();
    private final Div content = new Div();

    UsageView(SearchUsage usage, List<SearchTab> tabs) {
        this.usage = usage;
        Map<String, String> kinds = tabs.stream().collect(Collectors.toMap(SearchTab::code, tab -> Texts.get(tab.titleKey())));
        table = new UsageTable(usage, kind -> kinds.getOrDefault(kind, kind));
        Paragraph lead = new Paragraph(Texts.get("usage.lead", SearchUsage.FEWEST));
        lead.addClassName("form__lead");
        totals.getElement().setAttribute("role", "status");

        addClassNames("wrap", "form", "usage");
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), lead, lists, periods, totals, content);
    }

    /** Refuses others before anything is shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UsageQuery query = UsageQuery.read(event.getLocation().getQueryParameters().getParameters());
        SearchUsage.Totals numbers = usage.totals(query);
        int rows = usage.count(query);
        lists.clear();
        lists.add(link("usage.list.frequent", query.withMissedOnly(false)), !query.missedOnly());
        lists.add(link("usage.list.missed", query.withMissedOnly(true)), query.missedOnly());
        periods.clear();
        for (UsageQuery.Period period : UsageQuery.Period.values()) {
            periods.add(link("usage.period." + period, query.with(period)), period == query.period());
        }
        totals.setText(Texts.get("usage.totals", numbers.searches(), numbers.missed(), numbers.untold()));
        H2 heading = new H2(Texts.get(query.missedOnly() ? "usage.list.missed" : "usage.list.frequent"));
        heading.addClassName("sr");
        content.removeAll();
        content.add(heading);
        if (rows == 0) {
            content.add(new EmptyState(Texts.get(query.missedOnly() ? "usage.nothing.missed" : "usage.nothing"), Texts.get("usage.nothing.why", SearchUsage.FEWEST)));
        } else {
            table.show(query, rows);
            content.add(table, file(query));
        }
    }

    private static Anchor link(String key, UsageQuery query) {
        return new Anchor(UsageRoutes.page(query), Texts.get(key));
    }

    private static Component file(UsageQuery query) {
        Anchor file = new Anchor(UsageRoutes.file(query), "", AnchorTarget.DEFAULT);
        file.add(Icon.DOWNLOAD.create(), new Span(Texts.get("usage.file")));
        file.addClassNames("btn", "btn--quiet");
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        return file;
    }

    @Override
    public String getPageTitle() {
        return Texts.get("usage.title");
    }
}
