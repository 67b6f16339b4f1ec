package fr.lesbases.profile.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.Viewer;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import fr.lesbases.ui.PageTab;
import java.util.List;

/** What the features bring to a profile's page. */
@org.springframework.stereotype.Component
record ProfileParts(List<PageTab<ProfilePage>> tabs, List<PageFact<ProfilePage>> facts, List<PageAction<ProfilePage>> actions) {

    /** What is told below the name; of a private profile nothing. */
    List<Component> facts(ProfilePage page) {
        return page.readable() ? facts.stream().map(fact -> fact.fact(page)).toList() : List.of();
    }

    List<Component> actions(ProfilePage page, Viewer viewer) {
        return actions.stream().filter(action -> action.isVisible(page, viewer)).map(action -> action.component(page)).toList();
    }
}
