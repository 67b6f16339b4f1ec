package fr.lesbases.base.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.BaseName;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.ui.CoverPattern;

/** A base's logo, or the pattern that stands for it. Decorative: the name stands beside it. */
public final class BaseLogo extends Span {

    public BaseLogo(BaseName base) {
        addClassName("logo");
        base.logo().ifPresentOrElse(logo -> {
            Image image = new Image(FileAddresses.image(logo, ImageWidth.W320), "");
            image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
            add(image);
        }, () -> add(CoverPattern.logo(base.id().toString())));
    }

    /** As on the base's own page. */
    public BaseLogo large() {
        addClassName("logo--l");
        return this;
    }

    /** As beside a line of text. */
    public BaseLogo small() {
        addClassName("logo--s");
        return this;
    }
}
