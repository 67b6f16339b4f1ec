package fr.lesbases.collection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.CollectionBin;
import fr.lesbases.collection.CollectionFiles;
import fr.lesbases.collection.CollectionReading;
import fr.lesbases.collection.CollectionSheet;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.ui.PublisherLink;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SlugParameter;
import jakarta.annotation.security.PermitAll;

/** A collection in the hands of its owner: its resources in their order, and beside them what it says of itself. */
@Route("collections/:slug/modifier")
@StyleSheet("styles/editor.css")
@PermitAll
class EditCollectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CollectionReading reading;
    private final Curating curating;
    private final Collecting collecting;
    private final CollectionFiles files;
    private final CollectionBin bin;
    private final H1 heading = new H1();
    private String title = "";

    EditCollectionView(CollectionReading reading, Curating curating, Collecting collecting, CollectionFiles files, CollectionBin bin) {
        this.reading = reading;
        this.curating = curating;
        this.collecting = collecting;
        this.files = files;
        this.bin = bin;
        addClassNames("wrap", "colledit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CollectionSheet sheet = reading.sheet(SlugParameter.of(event));
        KeptWords words = new KeptWords(sheet.id().toString());
        EntriesPanel entries = new EntriesPanel(sheet.id(), sheet.entries(), collecting, words, () -> reading.sheet(sheet.slug()).entries());
        removeAll();
        show(sheet.details().title());
        add(new Breadcrumb().to(CollectionRoutes.page(sheet.slug()), sheet.details().title()).here(Texts.get("collection.action.edit")), heading, words);
        if (sheet.changeable()) {
            Div side = new Div(new DetailsPanel(sheet, curating, words, () -> reading.sheet(sheet.slug()).details(), details -> show(details.title())), new CoverPanel(sheet, files), deletion(sheet));
            side.addClassName("colledit__side");
            Div columns = new Div(entries, side);
            columns.addClassName("colledit__cols");
            add(columns);
        } else {
            add(new Paragraph(Texts.get("collection.favourites.lead")), entries);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String name) {
        title = Texts.get("collection.edit.title", name);
        heading.setText(Typography.french(name));
    }

    private Section deletion(CollectionSheet sheet) {
        Button delete = new Button(Texts.get("collection.delete.button"), click -> delete(sheet));
        delete.addThemeVariants(ButtonVariant.ERROR);
        Section section = new Section(new H2(Texts.get("collection.delete.title")), new Paragraph(Texts.get("collection.delete.lead", Retention.DELETED.toDays())), delete);
        section.addClassName("form__fields");
        return section;
    }

    /** Without a question before: it can be undone. */
    private void delete(CollectionSheet sheet) {
        bin.delete(sheet.id());
        Notices.undoable(Texts.get("collection.delete.done"), () -> UI.getCurrent().navigate(CollectionRoutes.edit(bin.restore(sheet.id())).substring(1)));
        UI.getCurrent().navigate((PublisherLink.address(sheet.owner()) + "/" + CollectionRoutes.TAB).substring(1));
    }
}
