package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.HttpStatusCode;
import fr.lesbases.common.Texts;
import java.util.stream.Stream;

/** "Cette page n'existe pas": also what people see of a thing they may not know of. */
abstract class MissingPage extends Div implements HasDynamicTitle {

    MissingPage() {
        addClassName("missing");
    }

    /** @param sentence what is missing; @return the status for Vaadin */
    int show(String sentence, Component... more) {
        Apology apology = new Apology(Texts.get("shell.notFound.title"), sentence);
        Stream.of(more).forEach(apology::offering);
        removeAll();
        add(apology);
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.notFound.title");
    }
}
