package fr.lesbases.collection.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.BaseName;
import fr.lesbases.collection.Choosing;
import fr.lesbases.collection.Choosing.Choice;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Collections as checkboxes, one's own and then each base's under its name. */
final class ChoiceList extends Div {

    private final BiConsumer<Choice, Boolean> toggle;

    /** @param toggle takes what a person checks or unchecks */
    ChoiceList(BiConsumer<Choice, Boolean> toggle) {
        this.toggle = toggle;
        addClassName("collect__list");
    }

    void show(List<Choice> choices, String words) {
        removeAll();
        Map<String, List<Choice>> groups = choices.stream().collect(Collectors.groupingBy(choice -> choice.base().map(BaseName::name)
                .orElseGet(() -> Texts.get("collection.profile.mine")), java.util.LinkedHashMap::new, Collectors.toList()));
        groups.forEach((name, group) -> add(group(name, group)));
        if (choices.isEmpty()) {
            add(new Paragraph(Texts.get("collection.collect.none", words)));
        }
        if (choices.size() == Choosing.MOST) {
            add(new Paragraph(Texts.get("collection.collect.more", Choosing.MOST)));
        }
    }

    private Div group(String name, List<Choice> choices) {
        Div group = new Div(new H3(name));
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        choices.forEach(choice -> group.add(check(choice)));
        return group;
    }

    private Checkbox check(Choice choice) {
        Span label = new Span(choice.title());
        if (choice.visibility() == Visibility.PRIVATE) {
            Span isPrivate = new Span(Texts.get("ui.state.PRIVATE"));
            isPrivate.addClassName("sr");
            label.add(Icon.LOCK.create(16), isPrivate);
        }
        label.addClassName("collect__name");
        Checkbox check = new Checkbox(choice.holds());
        check.setLabelComponent(label);
        check.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle.accept(choice, change.getValue());
            }
        });
        return check;
    }
}
