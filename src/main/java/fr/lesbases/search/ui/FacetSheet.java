package fr.lesbases.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.List;

/** The facets: beside the results on a wide screen; on a phone a sheet over the page, opened and closed here. */
public final class FacetSheet extends Section {

    /** Where the facets stand, for a link without scripts. */
    static final String ID = "affiner";
    private static final String OPEN = "is-open";

    private final NativeButton close = new NativeButton();
    private final NativeButton done = new NativeButton();
    private final NativeButton clear;
    private Runnable whenClosed = () -> {
    };

    public FacetSheet(List<? extends Component> facets, Runnable clearAll) {
        clear = new NativeButton(Texts.get("search.clear"), click -> clearAll.run());
        clear.addClassName("btn");
        close.add(Icon.CLOSE.create(22));
        close.addClassNames("iconbtn", "sheet__close");
        close.setAriaLabel(Texts.get("search.refine.close"));
        close.addClickListener(click -> close());
        done.addClassNames("btn", "btn--primary");
        done.addClickListener(click -> close());
        getElement().addEventListener("keydown", event -> close()).setFilter("event.key === 'Escape' && element.classList.contains('is-open')");

        addClassName("facets");
        setId(ID);
        getElement().setAttribute("aria-label", Texts.get("search.refine.label"));
        Div head = new Div(new H2(Texts.get("search.refine")), close);
        head.addClassName("facets__head");
        Div foot = new Div(clear, done);
        foot.addClassName("sheet__foot");
        add(head);
        facets.forEach(this::add);
        NativeButton apply = WordsForm.sender("search.refine.apply");
        apply.addClassName("btn--primary");
        add(apply, foot);
    }

    public void whenClosed(Runnable listener) {
        whenClosed = listener;
    }

    /** @param found how many results the choices leave */
    void show(long found, boolean isAnyChosen) {
        done.setText(Texts.get("search.refine.done", found));
        clear.setEnabled(isAnyChosen);
    }

    public void open() {
        addClassName(OPEN);
        getElement().setAttribute("role", "dialog").setAttribute("aria-modal", "true");
        close.focus();
    }

    private void close() {
        removeClassName(OPEN);
        getElement().removeAttribute("role").removeAttribute("aria-modal");
        whenClosed.run();
    }
}
