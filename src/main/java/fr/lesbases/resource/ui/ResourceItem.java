package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Beginning;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.FoundIn;
import fr.lesbases.resource.ResourceHit;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.State;
import fr.lesbases.search.ui.Marks;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.ui.FamilyDots;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.Moment;
import fr.lesbases.ui.StateBadge;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A resource as a quiet row of a list: title, two lines, owner, types, date, families, cover. Goes into a list of class {@code rows}. */
public final class ResourceItem extends ListItem {

    /** Names the kinds of support as far as they fit a line. */
    private static final int SUPPORTS = 2;

    private final ResourceRow row;
    private final Anchor title;
    private final Div words = new Div();
    private final Paragraph facts = new Paragraph();

    private ResourceItem(ResourceRow row) {
        this.row = row;
        title = new Anchor(row.state() == State.DRAFT ? ResourceRoutes.edit(row.slug()) : ResourceRoutes.page(row.slug()), Typography.title(row.title()));
        H3 heading = InLanguage.mark(new H3(title), row.language());
        heading.addClassName("row__title");
        words.add(heading);
        addClassName("row");
    }

    /** Without its description, as on the home page. */
    public static ResourceItem compact(ResourceRow row) {
        ResourceItem item = new ResourceItem(row);
        item.words.add(facts(row));
        item.add(item.words, ResourceCover.row(row.picture()));
        return item;
    }

    /** With its description, which paper has room for as a whole. */
    public static ResourceItem plain(ResourceRow row) {
        ResourceItem item = new ResourceItem(row);
        String beginning = Beginning.inRow(row.description());
        item.words.add(description(row, Typography.title(beginning)));
        if (!beginning.equals(row.description())) {
            Paragraph whole = description(row, Typography.title(row.description()));
            whole.addClassName("row__whole");
            item.words.add(whole);
        }
        item.words.add(facts(row));
        item.add(item.words, ResourceCover.row(row.picture()));
        return item;
    }

    /** Found by a search, with the looked-for words marked. */
    public static ResourceItem found(ResourceHit hit) {
        ResourceItem item = new ResourceItem(hit.row());
        Paragraph description = description(hit.row(), "");
        Marks.write(description, hit.description());
        item.title.removeAll();
        Marks.write(item.title, hit.title());
        item.words.add(description);
        hit.foundIn().ifPresent(place -> item.words.add(foundIn(hit.row(), place)));
        item.words.add(facts(hit.row()));
        item.add(item.words, ResourceCover.row(hit.row().picture()));
        return item;
    }

    private static Paragraph foundIn(ResourceRow row, FoundIn place) {
        Span excerpt = InLanguage.mark(new Span(), row.language());
        Marks.write(excerpt, place.excerpt());
        Paragraph found = new Paragraph(where(row, place), excerpt);
        found.addClassName("row__found");
        return found;
    }

    private static Component where(ResourceRow row, FoundIn place) {
        return switch (place) {
            case FoundIn.InBlock block -> new Anchor(ResourceRoutes.page(row.slug(), block.block()), block.file().map(file -> Texts.get("resource.item.foundInFile", file))
                    .orElseGet(() -> block.section().isBlank() ? Texts.get("resource.item.foundInPage") : Texts.get("resource.item.foundInSection", block.section())));
            case FoundIn.InFact fact -> new Span(Texts.get("resource.item.foundIn." + fact.fact()));
        };
    }

    /** In its creator's or contributor's own list: where it stands, and a way to change it; not what is in a base that its creator has left. */
    public static ResourceItem own(ResourceRow row, boolean byViewer) {
        ResourceItem item = edited(row);
        if (!byViewer) {
            item.facts.add(new Span(Texts.get("resource.item.with", row.publisher().creator().name().full())));
        }
        if (row.publisher().base().isPresent()) {
            item.facts.add(new PublisherLink(row.publisher()));
        } else if (byViewer) {
            item.facts.add(new Span(Texts.get("resource.item.onProfile")));
        }
        item.facts.add(row.editable() ? edited(row.edited()) : new Moment(row.date()));
        return item;
    }

    /** The same in the list of its base, where all may change it. */
    static ResourceItem shared(ResourceRow row) {
        ResourceItem item = edited(row);
        item.facts.add(new Span(Texts.get("resource.item.by", row.publisher().creator().name().full())), edited(row.edited()));
        return item;
    }

    private static Moment edited(Instant when) {
        return Moment.told("resource.item.edited", when);
    }

    private static ResourceItem edited(ResourceRow row) {
        ResourceItem item = new ResourceItem(row);
        item.facts.addClassName("meta");
        item.facts.add(new StateBadge(row.state().name()));
        if (row.unpublished() && row.state() != State.DRAFT) {
            item.facts.add(new StateBadge("CHANGED"));
        }
        if (row.editable() && row.state() == State.PUBLIC && new Classification(row.terms()).isIncomplete()) {
            item.facts.add(new StateBadge("INCOMPLETE"));
        }
        item.words.add(item.facts);
        item.add(ResourceCover.row(row.picture()), item.words);
        if (row.editable()) {
            item.add(edit(row));
        }
        return item;
    }

    /** With how much it is read and saved, where that is what the list is about. */
    public ResourceItem withUse() {
        Paragraph use = new Paragraph(UseWords.of(row.use()));
        use.addClassNames("meta", "tabular");
        words.add(use);
        return this;
    }

    /** With a sentence of the list it stands in, below all else. */
    public ResourceItem noted(String note) {
        Paragraph words = new Paragraph(note);
        words.addClassName("row__note");
        this.words.add(words);
        return this;
    }

    ResourceRow row() {
        return row;
    }

    /** What one can do with it right here, beside what it has. */
    void offer(List<Component> actions) {
        Div place = new Div();
        place.addClassName("row__do");
        place.add(actions);
        if (!actions.isEmpty()) {
            add(place);
        }
    }

    private static Component edit(ResourceRow row) {
        Anchor edit = new Anchor(ResourceRoutes.edit(row.slug()), Icon.EDIT.create(), new Span(Texts.get("resource.item.edit")));
        edit.addClassNames("btn", "btn--quiet");
        edit.setAriaLabel(Texts.get("resource.item.edit.named", row.title()));
        Div actions = new Div(edit);
        actions.addClassName("row__a");
        return actions;
    }

    private static Paragraph description(ResourceRow row, String text) {
        Paragraph description = InLanguage.mark(new Paragraph(text), row.language());
        description.addClassName("row__desc");
        return description;
    }

    static Paragraph facts(ResourceRow row) {
        Component owner = new PublisherLink(row.publisher());
        owner.addClassName("meta__owner");
        Paragraph facts = new Paragraph(owner);
        if (row.state() != State.PUBLIC) {
            facts.add(new StateBadge(row.state().name()));
        }
        if (!row.supports().isEmpty()) {
            facts.add(new Span(row.supports().stream().limit(SUPPORTS).collect(Collectors.joining(", "))));
        }
        if (!row.language().isFrench()) {
            facts.add(new Span(Texts.get("resource.item.language", row.language().name())));
        }
        facts.add(new Moment(row.date()), new FamilyDots(row.looks()));
        facts.addClassName("meta");
        return facts;
    }
}
