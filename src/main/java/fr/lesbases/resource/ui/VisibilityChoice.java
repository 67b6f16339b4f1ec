package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.resource.State;
import fr.lesbases.ui.VisibilityField;

/** Publique or Privée, each with what it means; Publique disabled with its reason where it can't be. */
final class VisibilityChoice extends Div {

    private final VisibilityField group;

    VisibilityChoice(PublicationSheet sheet, Runnable changed) {
        group = new VisibilityField(Texts.get("resource.visibility.label"), visibility -> Texts.get("resource.visibility." + visibility.name()),
                visibility -> Texts.get(sheet.inBase() && visibility == Visibility.PRIVATE ? "resource.visibility.inBase" : "resource.visibility." + visibility.name() + ".help"));
        addClassName("visibility");
        group.setItemEnabledProvider(visibility -> visibility == Visibility.PRIVATE || sheet.canBePublic());
        group.setValue(sheet.state() == State.PRIVATE || !sheet.canBePublic() ? Visibility.PRIVATE : Visibility.PUBLIC);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        add(group);
        if (!sheet.canBePublic()) {
            Paragraph reason = new Paragraph(Texts.get(sheet.inBase() ? "resource.publish.onlyPrivate.base" : "resource.publish.onlyPrivate"));
            reason.addClassName("form__note");
            add(reason);
        }
    }

    /** Back to what holds, where the choice was refused. */
    void show(Visibility visibility) {
        group.setValue(visibility);
    }

    boolean isPublic() {
        return group.getValue() == Visibility.PUBLIC;
    }
}
