package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import java.util.List;
import java.util.Optional;

/** What somebody or a base tells of themselves, in "À propos"; leaves out what they left out. */
public final class AboutFacts extends DescriptionList {

    /** Of a link: long enough to tell two pages of one site apart. */
    private static final int LABEL = 60;

    public AboutFacts() {
        addClassNames("facts", "about");
    }

    public AboutFacts description(String words) {
        return words.isEmpty() ? this : with("ui.about.description", new Span(words));
    }

    /** @param code as the INSEE gives it */
    public AboutFacts departement(Optional<String> code) {
        code.flatMap(Departement::of).ifPresent(place -> with("ui.about.departement", new Span(place.name())));
        return this;
    }

    public AboutFacts links(List<String> addresses) {
        return addresses.isEmpty() ? this
                : with("ui.about.links", addresses.stream().flatMap(address -> WebAddress.parse(address).stream()).map(AboutFacts::link).toArray(Component[]::new));
    }

    public AboutFacts with(String termKey, Component... values) {
        add(new Term(Texts.get(termKey)), new Description(values));
        return this;
    }

    public boolean isEmpty() {
        return getElement().getChildCount() == 0;
    }

    private static Component link(WebAddress address) {
        Anchor link = new Anchor(address.value(), address.label(LABEL));
        link.getElement().setAttribute("rel", "nofollow ugc noopener");
        return link;
    }
}
