package fr.lesbases.resource.ui.preview;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;

/** The page in a frame as wide as a phone or a sheet of paper: its styles then follow that width as they would there. */
final class PageFrame extends Div {

    private final IFrame frame;

    /** @param way the one around it */
    PageFrame(Way way, Slug slug) {
        String name = Texts.get("resource.preview.working." + way.look() + ".frame");
        addClassNames("pvframe", "pvframe--" + way.look());
        H1 heading = new H1(name);
        heading.addClassName("sr");
        frame = new IFrame(way.framed().orElseThrow().address(slug));
        frame.setTitle(name);
        Div sheet = new Div(frame);
        sheet.addClassName("pvframe__s");
        add(heading);
        if (way == Way.PAPER) {
            add(printing());
        }
        add(sheet);
    }

    /** The page in the frame has a main part too: this one tells by its name that it holds the other. */
    @Override
    protected void onAttach(AttachEvent attached) {
        Main main = findAncestor(Main.class);
        if (main != null) {
            main.setAriaLabel(frame.getTitle().orElse(""));
            addDetachListener(detached -> {
                detached.unregisterListener();
                main.getElement().removeAttribute("aria-label");
            });
        }
    }

    private Div printing() {
        NativeButton print = new NativeButton("", click -> frame.getElement().executeJs("this.contentWindow.print()"));
        print.add(Icon.PRINT.create(), new Span(Texts.get("resource.preview.working.paper.print")));
        print.addClassNames("btn", "btn--primary");
        Div line = new Div(print, new Paragraph(Texts.get("resource.preview.working.paper.note")));
        line.addClassName("pvframe__p");
        return line;
    }
}
