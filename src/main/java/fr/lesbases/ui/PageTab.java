package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A tab that a feature adds to another's page, for instance "Mes suivis" to a profile. Beans of this type are shown in their {@code @Order}. */
public interface PageTab<S> {

    /** The last part of the tab's address; empty for the page's first tab. */
    String segment();

    /** Of the tab's name, which may differ for the subject's owner: "Mes ressources". */
    String titleKey(S subject);

    /** What a page is called while one of its tabs is open: "Membres — La Fabrique du réemploi"; its first one is the page itself. */
    static <S> String title(String page, List<PageTab<S>> tabs, String segment, S subject) {
        return tabs.stream().filter(tab -> !segment.isEmpty() && tab.segment().equals(segment)).findFirst()
                .map(tab -> Texts.get("ui.tab.title", Texts.get(tab.titleKey(subject)), page)).orElse(page);
    }

    boolean isVisible(S subject, Viewer viewer);

    /** Whether it stands among the links to the tabs; otherwise it is reached from elsewhere, as the list behind "126 abonnés", and is no page for search engines. */
    default boolean isListed() {
        return true;
    }

    /** How many things the viewer finds in it; empty where it is no list. */
    default OptionalLong count(S subject) {
        return OptionalLong.empty();
    }

    /** That number, beside the tab's name; one that changes while the page is shown follows by itself. */
    default Optional<Component> number(S subject) {
        OptionalLong count = count(subject);
        return count.isPresent() ? Optional.of(new LinkCount(count.getAsLong())) : Optional.empty();
    }

    /** @param address what the tab keeps in the address: the page of its list, a choice */
    Component content(S subject, QueryParameters address);
}
