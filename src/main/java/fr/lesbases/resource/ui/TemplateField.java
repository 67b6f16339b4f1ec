package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what a new resource starts from: a blank page, or one of the templates, each with what it is for. */
final class TemplateField extends RadioButtonGroup<Optional<Template>> {

    TemplateField(List<Template> templates) {
        setLabel(Texts.get("resource.template.label"));
        setItems(Stream.concat(Stream.of(Optional.<Template>empty()), templates.stream().map(Optional::of)).toList());
        setRenderer(new ComponentRenderer<>(TemplateField::option));
        setValue(Optional.empty());
        addClassName("choice");
    }

    /** Nothing where there is none of that code. */
    void choose(String code) {
        getListDataView().getItems().filter(template -> template.filter(one -> one.code().equals(code)).isPresent()).findFirst().ifPresent(this::setValue);
    }

    private static Span option(Optional<Template> template) {
        Span name = new Span(template.map(Template::name).orElseGet(() -> Texts.get("resource.template.none")));
        name.addClassName("choice__n");
        Span help = new Span(template.map(Template::description).orElseGet(() -> Texts.get("resource.template.none.help")));
        help.addClassName("choice__h");
        Span option = new Span(name, help);
        option.addClassName("choice__o");
        return option;
    }
}
