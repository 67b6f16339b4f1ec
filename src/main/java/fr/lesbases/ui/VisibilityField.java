package fr.lesbases.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.Visibility;
import java.util.function.Function;

/** Publique or Privée, each with what it means. */
public final class VisibilityField extends RadioButtonGroup<Visibility> {

    public VisibilityField(String label, Function<Visibility, String> name, Function<Visibility, String> meaning) {
        setLabel(label);
        setItems(Visibility.PUBLIC, Visibility.PRIVATE);
        setRenderer(new ComponentRenderer<>(visibility -> option(visibility, name.apply(visibility), meaning.apply(visibility))));
        addClassName("choice");
    }

    private static Span option(Visibility visibility, String name, String meaning) {
        Span title = new Span((visibility == Visibility.PUBLIC ? Icon.GLOBE : Icon.LOCK).create(), new Span(name));
        title.addClassName("choice__n");
        Span words = new Span(meaning);
        words.addClassName("choice__h");
        Span option = new Span(title, words);
        option.addClassName("choice__o");
        return option;
    }
}
