package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.ResourceHit;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.search.MarkedText;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.FamilyDots;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.StateBadge;
import java.time.Instant;

/** A resource as a quiet row of a list: title, two lines, owner, types, date, families, cover. The whole row is the title's link. */
public final class ResourceListItem extends ListItem {

    public ResourceListItem(ResourceRow row) {
        this(row, MarkedText.plain(row.title()), MarkedText.plain(row.description()));
    }

    /** With the looked-for words marked. */
    public ResourceListItem(ResourceHit hit) {
        this(hit.row(), hit.title(), hit.description());
    }

    private ResourceListItem(ResourceRow row, MarkedText title, MarkedText description) {
        Anchor link = new Anchor();
        link.setHref(ResourceRoutes.page(row.slug()));
        fill(link, title);
        H3 heading = new H3(link);
        heading.addClassName("row__title");
        Paragraph words = new Paragraph();
        words.addClassName("row__desc");
        fill(words, description);
        Div cover = new Div(cover(row));
        cover.addClassName("row__cover");

        addClassName("row");
        add(new Div(heading, words, facts(row)), cover);
    }

    private static void fill(HtmlContainer element, MarkedText text) {
        text.pieces().forEach(piece -> element.add(piece.found() ? new Mark(piece.text()) : new Text(piece.text())));
    }

    private static Component cover(ResourceRow row) {
        return row.cover().<Component>map(image -> new Picture(image, "", "132px", "cover")).orElseGet(() -> CoverPattern.row(row.id().toString(), row.look()));
    }

    private static Paragraph facts(ResourceRow row) {
        Span owner = new Span(row.owner().name().full());
        owner.addClassName("meta__owner");
        Paragraph facts = new Paragraph(owner);
        facts.addClassName("meta");
        if (row.state() != State.PUBLIC) {
            facts.add(new StateBadge(row.state().name()));
        }
        if (row.unpublished()) {
            facts.add(new StateBadge("CHANGED"));
        }
        if (!row.supports().isEmpty()) {
            facts.add(new Span(String.join(", ", row.supports())));
        }
        facts.add(new Time(row.date()), new FamilyDots(row.looks()));
        return facts;
    }

    @Tag("mark")
    private static final class Mark extends HtmlContainer {

        Mark(String text) {
            setText(text);
        }
    }

    @Tag("time")
    private static final class Time extends HtmlContainer {

        Time(Instant when) {
            setText(Formats.date(when));
            getElement().setAttribute("datetime", when.atZone(Formats.ZONE).toLocalDate().toString());
        }
    }
}
