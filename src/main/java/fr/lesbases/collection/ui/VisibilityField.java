package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.Icon;
import java.util.function.Consumer;

/** Publique or Privée, each with what it means; Publique disabled with its reason where it can't be. */
final class VisibilityField extends Div {

    private final RadioButtonGroup<Visibility> group = new RadioButtonGroup<>();
    private final Paragraph reason = new Paragraph();
    private boolean canBePublic = true;

    /** @param chosen takes what a person chooses */
    VisibilityField(Consumer<Visibility> chosen) {
        group.setLabel(Texts.get("collection.visibility.label"));
        group.setItems(Visibility.PUBLIC, Visibility.PRIVATE);
        group.setRenderer(new ComponentRenderer<>(VisibilityField::option));
        group.setItemEnabledProvider(visibility -> visibility == Visibility.PRIVATE || canBePublic);
        group.addClassName("choice");
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        reason.addClassName("form__note");
        addClassName("visibility");
        add(group, reason);
    }

    /** Where it is placed decides what can be chosen. */
    void allow(boolean isPublicPossible, boolean inBase) {
        canBePublic = isPublicPossible;
        group.setItemEnabledProvider(visibility -> visibility == Visibility.PRIVATE || canBePublic);
        if (!canBePublic) {
            group.setValue(Visibility.PRIVATE);
        }
        reason.setText(Texts.get(inBase ? "collection.onlyPrivate.base" : "collection.onlyPrivate.profile"));
        reason.setVisible(!canBePublic);
    }

    void show(Visibility visibility) {
        group.setValue(visibility);
    }

    Visibility value() {
        return group.getValue();
    }

    private static Span option(Visibility visibility) {
        Span name = new Span((visibility == Visibility.PUBLIC ? Icon.GLOBE : Icon.LOCK).create(), new Span(Texts.get("collection.visibility." + visibility.name())));
        name.addClassName("choice__n");
        Span meaning = new Span(Texts.get("collection.visibility." + visibility.name() + ".help"));
        meaning.addClassName("choice__h");
        Span option = new Span(name, meaning);
        option.addClassName("choice__o");
        return option;
    }
}
