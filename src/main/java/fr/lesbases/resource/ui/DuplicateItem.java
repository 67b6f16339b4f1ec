package fr.lesbases.resource.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.Duplicate;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.StateBadge;
import java.util.function.Consumer;

/** One resource that may be the same: why, whose, and a way to say that it is not. */
final class DuplicateItem extends ListItem {

    private final Anchor title;

    DuplicateItem(Duplicate duplicate, Consumer<Duplicate> dismiss) {
        ResourceRow row = duplicate.row();
        // Several may have the same title
        Span newTab = new Span(Texts.get("resource.duplicates.newTab", row.publisher().name()));
        newTab.addClassName("sr");
        title = new Anchor(ResourceRoutes.page(row.slug()), InLanguage.mark(new Span(Typography.french(row.title())), row.language()), newTab, Icon.EXTERNAL.create(16));
        title.setTarget(AnchorTarget.BLANK);
        title.addClassName("dups__title");
        Div reasons = new Div();
        reasons.addClassName("dups__why");
        duplicate.reasons().forEach(reason -> reasons.add(new Paragraph(Texts.get("resource.duplicates.reason." + reason.why(), reason.detail()))));
        Span date = new Span(Formats.date(row.date()));
        date.addClassName("tabular");
        Paragraph facts = new Paragraph(new Span(row.publisher().name()), date);
        if (row.state() != State.PUBLIC) {
            facts.add(new StateBadge(row.state().name()));
        }
        facts.addClassName("meta");
        NativeButton not = new NativeButton(Texts.get("resource.duplicates.dismiss"), click -> dismiss.accept(duplicate));
        not.getElement().setAttribute("aria-label", Texts.get("resource.duplicates.dismiss.named", row.title(), row.publisher().name()));
        not.addClassName("dups__not");
        add(title, reasons, facts, not);
    }

    void focusTitle() {
        title.focus();
    }
}
