package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BasePage;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageEntry;
import fr.lesbases.ui.PageFact;
import fr.lesbases.ui.PageTab;
import java.util.List;

/** What the features bring to a base's page. */
@org.springframework.stereotype.Component
record BaseParts(List<PageTab<BasePage>> tabs, List<PageFact<BasePage>> facts, List<PageAction<BasePage>> actions, List<PageEntry<BasePage>> entries) {

    /** What is told below its name; of a private one nothing. */
    List<Component> facts(BasePage page) {
        return page.isReadable() ? facts.stream().map(fact -> fact.fact(page)).toList() : List.of();
    }

    List<Component> actions(BasePage page, Viewer viewer) {
        return actions.stream().filter(action -> action.isVisible(page, viewer)).map(action -> action.component(page)).toList();
    }
}
