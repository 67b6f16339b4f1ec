package fr.lesbases.resource.ui.block.foldable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import fr.lesbases.common.Language;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.ui.block.title.SectionHeading;
import fr.lesbases.ui.InLanguage;
import java.util.List;

/** A section one opens to read it; a heading like any other, so it is in the table of contents. */
public final class FoldableBox extends NativeDetails {

    public FoldableBox(FoldableBlock section, List<Component> blocks, Language language) {
        super(InLanguage.mark(new SectionHeading(section.id(), section.title()), language));
        Div body = new Div();
        body.add(blocks);
        body.addClassName("b-fold__body");
        setContent(body);
        addClassName("b-fold");
    }
}
