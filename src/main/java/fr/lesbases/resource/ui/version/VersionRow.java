package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ui.PersonLink;
import fr.lesbases.resource.Version;
import fr.lesbases.resource.Versions;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.StateBadge;
import java.util.Optional;

/** One kept version: what it is, when and by whom, and what can be done with it. */
final class VersionRow extends ListItem {

    private final Version version;
    private final String label;

    VersionRow(Version version, WorkingCopy copy, Versions versions, Restoring restoring) {
        this.version = version;
        this.label = Texts.get("resource.versions.label", VersionLabel.title(version), Formats.moment(version.made()));
        addClassName("vrow");
        // Named anew it is drawn anew: the focus finds it again (focus.js)
        setId("version-" + version.id());
        NameForm naming = new NameForm(version, versions, copy.id(), () -> UI.getCurrent().refreshCurrentRoute(false));
        Div actions = new Div(link(VersionAddress.of(copy.slug(), version.id()), "resource.versions.see"),
                link(VersionAddress.comparing(copy.slug(), Optional.of(version.id()), Optional.empty()), "resource.versions.compare"),
                naming.toggle(label), button("resource.versions.restore", () -> restoring.all(version)));
        actions.addClassName("vrow__a");
        add(head(), signature(), actions, naming);
    }

    private Div head() {
        Div head = new Div(new H3(VersionLabel.title(version)));
        head.addClassName("vrow__h");
        if (version.isRead()) {
            head.add(new StateBadge("PUBLIC", Texts.get("resource.versions.read")));
        }
        return head;
    }

    private Paragraph signature() {
        Paragraph signature = new Paragraph(new Span(Formats.moment(version.made())), new Span(" · "), new PersonLink(version.author()));
        if (version.name().isPresent()) {
            signature.add(new Span(" · " + VersionLabel.kind(version)));
        }
        signature.addClassName("vrow__d");
        return signature;
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, Texts.get(key));
        link.addClassNames("btn", "btn--quiet", "btn--dense");
        link.setAriaLabel(Texts.get("resource.versions.do", Texts.get(key), label));
        return link;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(Texts.get(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.get("resource.versions.do", Texts.get(key), label));
        return button;
    }
}
