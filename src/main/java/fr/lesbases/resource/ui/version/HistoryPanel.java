package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.History;
import fr.lesbases.resource.State;
import fr.lesbases.resource.Versions;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.Pager;

/** The working copy, then all that was kept, the latest first. */
final class HistoryPanel extends Div {

    HistoryPanel(History history, Versions versions, Restoring restoring) {
        addClassName("versions__list");
        Paragraph lead = new Paragraph(Texts.get("resource.versions.lead"));
        lead.addClassName("form__lead");
        Paragraph kept = new Paragraph(Texts.get("resource.versions.retention", Retention.CHECKPOINTS.toDays(), Retention.CHECKPOINTS_DAILY.toDays()));
        kept.addClassName("form__note");
        add(new H1(Texts.get("resource.versions.title")), lead, new WorkingRow(history, restoring), new H2(Texts.get("resource.versions.kept")));
        if (history.versions().total() == 0) {
            add(none(history));
        } else {
            OrderedList list = new OrderedList();
            list.addClassName("vlist");
            history.versions().items().forEach(version -> list.add(new VersionRow(version, history.copy(), versions, restoring)));
            add(list, new Pager(history.versions(), number -> VersionAddress.page(history.copy().slug(), number)));
        }
        add(kept);
    }

    private static EmptyState none(History history) {
        EmptyState none = new EmptyState(Texts.get("resource.versions.none"), Texts.get("resource.versions.none.why"));
        none.offer(new Anchor(ResourceRoutes.edit(history.copy().slug()), Texts.get("resource.versions.none.write")));
        if (history.copy().state() == State.DRAFT) {
            none.offer(ResourceRoutes.publish(history.copy().slug()), Texts.get("resource.action.publish"));
        }
        return none;
    }
}
