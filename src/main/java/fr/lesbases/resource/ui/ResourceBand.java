package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.file.ui.Picture;
import fr.lesbases.resource.Action;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.State;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.FamilyGlyph;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.StateBadge;
import java.util.Optional;

/** The top of a resource's page: theme, title, description, owner and dates over the family's colour. */
public final class ResourceBand extends Header {

    public ResourceBand(ResourcePage.Open page) {
        addClassName("band");
        page.look().ifPresent(look -> getElement().setAttribute("data-family", look));

        Div words = new Div();
        words.addClassName("band__t");
        words.add(way(page));
        theme(page).ifPresent(words::add);
        words.add(InLanguage.mark(new H1(Typography.title(page.title())), page.content().language()));
        Paragraph lead = InLanguage.mark(new Paragraph(Typography.title(page.content().description())), page.content().language());
        lead.addClassName("band__lead");
        words.add(lead, signature(page));
        Div inner = new Div(words);
        inner.addClassNames("wrap", "band__in");
        page.content().cover().ifPresent(cover -> picture(page, cover).ifPresent(inner::add));
        if (page.content().cover().isEmpty()) {
            add(CoverPattern.wide(page.id().toString(), page.look()));
        }
        add(inner);
    }

    /** By its family; what has none yet is reached through its publisher. */
    private static Breadcrumb way(ResourcePage.Open page) {
        Breadcrumb way = new Breadcrumb();
        page.family().ifPresentOrElse(family -> way.to(ResourceRoutes.family(family), family.label().orElse(family.code())),
                () -> way.to(PublisherLink.address(page.publisher()), page.publisher().name()));
        return way.here(page.title(), page.content().language());
    }

    private static Optional<Component> picture(ResourcePage.Open page, Cover cover) {
        return Optional.ofNullable(page.files().get(cover.image())).map(file -> new Picture(file, cover.alt(), "(max-width: 760px) 100vw, 400px", "band__i"));
    }

    private static Optional<Component> theme(ResourcePage.Open page) {
        return page.terms().stream().filter(term -> term.ref().vocabulary().equals(Vocabulary.THEMES)).findFirst().map(ResourceBand::themeLink);
    }

    private static Anchor themeLink(Term theme) {
        Anchor link = new Anchor(SearchLinks.term(theme.ref()), new FamilyGlyph(theme.look()), new Span(theme.label()));
        link.addClassName("band__fam");
        return link;
    }

    private static Component signature(ResourcePage.Open page) {
        Span dates = new Span(dates(page));
        dates.addClassName("by__d");
        Div who = new Div(new Div(new PublisherLink(page.publisher())), dates);
        Div signature = new Div(PublisherLink.avatar(page.publisher()), who);
        signature.addClassName("by");
        if (page.state() != State.PUBLIC) {
            signature.add(new StateBadge(page.state().name()));
        }
        if (page.unpublished()) {
            signature.add(new StateBadge("CHANGED"));
        }
        if (page.can(Action.EDIT) && page.state() == State.PUBLIC && new Classification(page.terms().stream().map(Term::ref).toList()).isIncomplete()) {
            signature.add(new StateBadge("INCOMPLETE"));
        }
        return signature;
    }

    private static String dates(ResourcePage.Open page) {
        if (page.firstPublished().isEmpty()) {
            return Texts.get("resource.page.neverPublished");
        }
        String first = Formats.date(page.firstPublished().get());
        String last = page.lastPublished().map(Formats::date).orElse(first);
        return first.equals(last) ? Texts.get("resource.page.published", first) : Texts.get("resource.page.publishedUpdated", first, last);
    }
}
