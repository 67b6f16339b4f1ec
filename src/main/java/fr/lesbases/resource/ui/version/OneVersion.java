package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Comparison;
import fr.lesbases.resource.Version;
import fr.lesbases.ui.InLanguage;
import java.util.Optional;

/** What one version says, as its readers saw it or would have, each block to be taken back by itself. */
final class OneVersion extends Div {

    OneVersion(Comparison comparison, Restoring restoring) {
        Version version = comparison.after().version().orElseThrow();
        addClassName("versions__one");
        Button restore = new Button(Texts.get("resource.versions.restoreThis"), click -> restoring.all(version));
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor compare = new Anchor(VersionAddress.comparing(comparison.copy().slug(), Optional.of(version.id()), Optional.empty()), Texts.get("resource.versions.compareNow"));
        compare.addClassNames("btn", "btn--line");
        Div actions = new Div(restore, compare);
        actions.addClassName("vrow__a");
        Language language = comparison.after().content().language();
        Paragraph lead = InLanguage.mark(new Paragraph(comparison.after().content().description()), language);
        lead.addClassName("form__lead");
        add(new H1(VersionLabel.line(version)), actions, InLanguage.mark(new H2(comparison.after().content().title()), language), lead);
        comparison.blocks().forEach(change -> add(new ChangePanel(change, comparison, restoring)));
        if (comparison.blocks().isEmpty()) {
            add(new Paragraph(Texts.get("resource.page.empty")));
        }
    }
}
