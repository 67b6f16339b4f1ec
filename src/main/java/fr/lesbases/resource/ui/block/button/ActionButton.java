package fr.lesbases.resource.ui.block.button;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Typography;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.ui.Icon;

/** A link in the shape of a button; the host beside it tells where it leads. */
public final class ActionButton extends Paragraph {

    public ActionButton(ButtonBlock block) {
        WebAddress address = block.address().orElseThrow();
        Anchor link = new Anchor(address.value(), new Span(Typography.french(block.label())), Icon.EXTERNAL.create());
        link.addClassNames("btn", "btn--primary");
        link.getElement().setAttribute("rel", "nofollow ugc noopener");
        Span host = new Span(address.host());
        host.addClassName("b-button__u");
        addClassName("b-button");
        add(link, host);
    }
}
