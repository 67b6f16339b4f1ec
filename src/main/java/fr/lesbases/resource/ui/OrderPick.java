package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceOrder;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.function.Function;

/** The order of a list, which its address keeps. */
final class OrderPick extends NativeLabel {

    private static final String VALUE = "value";

    /** @param address of the same list in another order */
    OrderPick(List<ResourceOrder> orders, ResourceOrder chosen, Function<ResourceOrder, String> address) {
        Span label = new Span(Texts.get("resource.order"));
        Element select = new Element("select");
        orders.forEach(order -> select.appendChild(new Element("option").setAttribute(VALUE, order.code()).setText(Texts.get("resource.order." + order.code()))
                .setAttribute("selected", order == chosen)));
        select.setProperty(VALUE, chosen.code());

        select.addPropertyChangeListener(VALUE, "change", change -> {
            if (change.isUserOriginated()) {
                ResourceOrder.of(String.valueOf(change.getValue())).filter(orders::contains).ifPresent(order -> open(address.apply(order)));
            }
        });

        addClassName("pick");
        add(label);
        getElement().appendChild(select);
        add(Icon.DOWN.create(18));
    }

    /** The list is made anew, and the keyboard stays where it was. */
    private static void open(String path) {
        UI screen = UI.getCurrent();
        screen.navigate(path.substring(1));
        screen.getPage().executeJs("document.querySelector('.subbar select')?.focus()");
    }
}
