package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ui.Faces;
import java.util.List;
import java.util.stream.Collectors;

/** The others who are in this editor too. */
final class Company extends Div {

    private static final int MOST = 4;
    private List<Person> shown = List.of();

    Company() {
        addClassName("company");
        setVisible(false);
    }

    void show(List<Person> others) {
        if (others.equals(shown)) {
            return;
        }
        shown = List.copyOf(others);
        removeAll();
        setVisible(!others.isEmpty());
        String names = Texts.get("resource.editor.company", others.stream().map(person -> person.name().full()).collect(Collectors.joining(", ")));
        Span said = new Span(names);
        said.addClassName("sr");
        add(said);
        setTitle(names);
        others.stream().limit(MOST).forEach(person -> add(Faces.of(person)));
        if (others.size() > MOST) {
            Span more = new Span(Texts.get("resource.editor.company.more", others.size() - MOST));
            more.addClassName("company__more");
            more.getElement().setAttribute("aria-hidden", "true");
            add(more);
        }
    }
}
