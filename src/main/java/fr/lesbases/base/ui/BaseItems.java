package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BaseRow;
import fr.lesbases.common.Texts;
import fr.lesbases.search.ui.NamedItems;
import fr.lesbases.ui.NamedItem;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import fr.lesbases.ui.StateBadge;
import java.util.ArrayList;
import java.util.List;

/** Bases in lists, with the facts and actions that features add to them. */
@org.springframework.stereotype.Component
public class BaseItems extends NamedItems<BaseRow> {

    BaseItems(List<PageFact<BaseRow>> facts, List<PageAction<BaseRow>> actions, CurrentViewer currentViewer) {
        super(facts, actions, currentViewer);
    }

    @Override
    protected NamedItem item(BaseRow row) {
        List<Component> own = new ArrayList<>();
        if (!row.base().isPublic()) {
            own.add(new StateBadge(row.base().visibility().name()));
        }
        row.role().ifPresent(role -> own.add(new Span(Texts.get("base.item.role." + role))));
        return new NamedItem(new BaseLogo(row.base()), BaseRoutes.page(row.base().slug())).withFacts(own);
    }
}
