package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.Visibility;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Icon;
import fr.lesbases.common.Texts;

/** Publique or Privée, each with what it means; Publique disabled with its reason where it can't be. */
final class VisibilityChoice extends Div {

    private final RadioButtonGroup<Visibility> group = new RadioButtonGroup<>();

    VisibilityChoice(PublicationSheet sheet, Runnable changed) {
        addClassName("visibility");
        group.setLabel(Texts.get("resource.visibility.label"));
        group.setItems(Visibility.PUBLIC, Visibility.PRIVATE);
        group.setRenderer(new ComponentRenderer<>(VisibilityChoice::option));
        group.setItemEnabledProvider(visibility -> visibility == Visibility.PRIVATE || sheet.canBePublic());
        group.setValue(sheet.state() == State.PRIVATE || !sheet.canBePublic() ? Visibility.PRIVATE : Visibility.PUBLIC);
        group.addClassName("choice");
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

    private static Div option(Visibility visibility) {
        Span name = new Span((visibility == Visibility.PUBLIC ? Icon.GLOBE : Icon.LOCK).create(), new Span(Texts.get("resource.visibility." + visibility.name())));
        name.addClassName("choice__n");
        Span meaning = new Span(Texts.get("resource.visibility." + visibility.name() + ".help"));
        meaning.addClassName("choice__h");
        Div option = new Div(name, meaning);
        option.addClassName("choice__o");
        return option;
    }
}
