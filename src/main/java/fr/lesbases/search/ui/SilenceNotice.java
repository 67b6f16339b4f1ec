package fr.lesbases.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.EmptyState;

/** In the place of results while the index gives no answer: that it is so, and what one can do. */
final class SilenceNotice extends Div {

    SilenceNotice(Runnable again) {
        NativeButton retry = new NativeButton(Texts.get("search.silent.again"), click -> again.run());
        retry.addClassNames("btn", "btn--primary");
        getElement().setAttribute("role", "status");
        H2 heading = new H2(Texts.get("search.results"));
        heading.addClassName("sr");
        add(heading, new EmptyState(Texts.get("search.silent"), Texts.get("search.silent.words")).offer(retry).offer("/", Texts.get("search.silent.home")));
    }
}
