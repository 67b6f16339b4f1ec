package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ui.FeaturedResource;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.resource.ui.ResourceList;
import fr.lesbases.resource.ui.RowActions;
import java.util.List;

/** "À découvrir" beside "Publiées récemment". */
final class News extends Section {

    static final int ROWS = 5;

    News(ResourceRow discovery, List<ResourceRow> recent, RowActions actions) {
        addClassNames("section", "wrap");
        Div left = new Div(new H2(Texts.get("shell.home.discover")), new FeaturedResource(discovery));
        Div head = new Div(new H2(Texts.get("shell.home.recent")), new MoreLink("/rechercher/ressources?tri=recentes", Texts.get("shell.home.recent.all")));
        head.addClassName("h-row");
        Div right = new Div(head, new ResourceList(recent.stream().limit(ROWS).toList(), actions.on(ResourceItem::compact)).compact());
        Div columns = new Div(left, right);
        columns.addClassName("two");
        add(columns);
    }
}
