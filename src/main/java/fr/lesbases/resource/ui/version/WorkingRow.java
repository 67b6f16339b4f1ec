package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.History;
import fr.lesbases.resource.State;
import fr.lesbases.resource.Version;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.StateBadge;

/** The working copy at the top of the versions: who wrote in it last, and what may be done with what is not published. */
final class WorkingRow extends Section {

    WorkingRow(History history, Restoring restoring) {
        addClassName("vwork");
        boolean changed = history.copy().state() != State.DRAFT && history.copy().unpublished();
        Div head = new Div(new H2(Texts.get("resource.versions.working")));
        head.addClassName("vrow__h");
        if (changed) {
            head.add(new StateBadge("CHANGED"));
        }
        Paragraph when = new Paragraph(Texts.get("resource.versions.edited", Formats.moment(history.copy().edited()), history.editor().name().full()));
        when.addClassName("vrow__d");
        Div actions = new Div(link(ResourceRoutes.edit(history.copy().slug()), "resource.versions.edit"));
        actions.addClassName("vrow__a");
        if (changed) {
            history.read().ifPresent(read -> actions.add(compare(history, read)));
            Button discard = new Button(Texts.get("resource.versions.discard"), click -> restoring.discardChanges());
            actions.add(discard);
        }
        add(head, when, actions);
    }

    private static Anchor compare(History history, Version read) {
        return link(VersionAddress.comparing(history.copy().slug(), java.util.Optional.of(read.id()), java.util.Optional.empty()), "resource.versions.compareRead");
    }

    private static Anchor link(String address, String key) {
        Anchor link = new Anchor(address, Texts.get(key));
        link.addClassNames("btn", "btn--line");
        return link;
    }
}
