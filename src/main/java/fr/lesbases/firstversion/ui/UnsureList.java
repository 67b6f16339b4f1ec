package fr.lesbases.firstversion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Texts;
import fr.lesbases.firstversion.UnsureBases;
import fr.lesbases.ui.Notices;
import java.util.List;

/** Bases that may be somebody's own: one click each says what they are. */
class UnsureList extends Div {

    private final UnsureBases unsure;
    private final UnorderedList items = new UnorderedList();
    private final List<UnsureBases.Unsure> bases;

    UnsureList(UnsureBases unsure) {
        this.unsure = unsure;
        bases = unsure.all();
        bases.forEach(base -> items.add(item(base)));
        add(new H2(Texts.get("firstversion.unsure.title")), new Paragraph(Texts.get("firstversion.unsure.lead")), items);
    }

    boolean isNeeded() {
        return !bases.isEmpty();
    }

    private ListItem item(UnsureBases.Unsure base) {
        ListItem item = new ListItem();
        Button profile = new Button(Texts.get("firstversion.unsure.profile"), click -> decide(base, true, item));
        Button stays = new Button(Texts.get("firstversion.unsure.base"), click -> decide(base, false, item));
        profile.setAriaLabel(Texts.get("firstversion.unsure.profile.of", base.name()));
        stays.setAriaLabel(Texts.get("firstversion.unsure.base.of", base.name()));
        Div buttons = new Div(profile, stays);
        buttons.addClassName("form__buttons");
        item.add(new Anchor(BaseRoutes.page(base.slug()), base.name()), buttons);
        return item;
    }

    private void decide(UnsureBases.Unsure base, boolean profile, ListItem item) {
        unsure.decide(base.pk(), profile);
        items.remove(item);
        Notices.success(Texts.get(profile ? "firstversion.unsure.isProfile" : "firstversion.unsure.isBase", base.name()));
    }
}
