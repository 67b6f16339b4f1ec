package fr.lesbases.profile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.ui.Icon;

/** A copy of all that is kept of oneself. */
final class DataSection extends Section {

    DataSection(Person person) {
        Anchor download = new Anchor(ProfileRoutes.data(person.slug()), Icon.DOWNLOAD.create(), new Span(Texts.get("profile.data.download")));
        download.addClassNames("btn", "btn--line");
        // No page: the browser saves it
        download.setRouterIgnore(true);
        add(new H2(Texts.get("profile.data.title")), new Paragraph(Texts.get("profile.data.lead")), download);
    }
}
