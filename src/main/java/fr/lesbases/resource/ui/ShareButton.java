package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Notices;

/** Copies the address of the page one is on. */
public final class ShareButton extends NativeButton {

    public ShareButton() {
        add(Icon.SHARE.create(), new Span(Texts.get("resource.action.share")));
        addClassNames("btn", "btn--quiet");
        addClickListener(click -> getElement()
                .executeJs("return navigator.clipboard ? navigator.clipboard.writeText(location.href).then(() => true, () => false) : false")
                .then(Boolean.class, copied -> Notices.say(Texts.get(Boolean.TRUE.equals(copied) ? "resource.share.copied" : "resource.share.copyIt"))));
    }
}
