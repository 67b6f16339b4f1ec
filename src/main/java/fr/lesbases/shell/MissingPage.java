package fr.lesbases.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.HttpStatusCode;
import fr.lesbases.common.Texts;

/** "Cette page n'existe pas": also what people see of a thing they may not know of. */
abstract class MissingPage extends Div implements HasDynamicTitle {

    MissingPage() {
        addClassName("missing");
    }

    /** @param sentence what is missing; @return the status for Vaadin */
    int show(String sentence) {
        removeAll();
        add(new Apology(Texts.get("shell.notFound.title"), sentence));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.notFound.title");
    }
}
