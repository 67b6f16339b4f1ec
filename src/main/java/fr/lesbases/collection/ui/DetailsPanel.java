package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.CollectionSheet;
import fr.lesbases.collection.Curating;
import fr.lesbases.common.ChangedMeanwhile;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.Contested;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Title, description and visibility; kept as soon as one leaves a field, the longer description while it is written. */
final class DetailsPanel extends Section {

    private final CollectionSheet sheet;
    private final Curating curating;
    private final KeptWords words;
    private final Supplier<CollectionDetails> latest;
    private final Consumer<CollectionDetails> changed;
    private final TextField title = DetailFields.title();
    private final TextArea description = DetailFields.description();
    private final VisibilityField visibility = new VisibilityField(this::choose);
    private final Paragraph saved = new Paragraph();
    private CollectionDetails seen;

    /** @param latest reads them anew @param changed told what it says from now on */
    DetailsPanel(CollectionSheet sheet, Curating curating, KeptWords words, Supplier<CollectionDetails> latest, Consumer<CollectionDetails> changed) {
        this.latest = latest;
        this.seen = sheet.details();
        this.sheet = sheet;
        this.curating = curating;
        this.words = words;
        this.changed = changed;
        title.setValue(sheet.details().title());
        description.setValue(sheet.details().description());
        description.setValueChangeMode(ValueChangeMode.LAZY);
        visibility.show(sheet.visibility());
        visibility.allow(sheet.canBePublic(), sheet.owner().base().isPresent());
        saved.addClassName("form__note");
        saved.getElement().setAttribute("role", "status");
        title.addValueChangeListener(change -> save(change.isFromClient()));
        description.addValueChangeListener(change -> save(change.isFromClient()));
        words.keep("title", title, () -> save(true));
        words.keep("description", description, () -> save(true));
        addClassName("form__fields");
        add(new H2(Texts.get("collection.edit.details")), title, description, saved, visibility);
    }

    private void save(boolean isTyped) {
        if (!isTyped) {
            return;
        }
        saved.setText("");
        boolean valid = DetailFields.check(title).isEmpty() & DetailFields.check(description).isEmpty();
        if (valid) {
            try {
                curating.change(sheet.id(), seen, value());
                words.forget("title", title.getValue());
                words.forget("description", description.getValue());
                saved.setText(Texts.get("collection.edit.saved"));
            } catch (ChangedMeanwhile told) {
                // Stands beside its field
            }
            follow(latest.get());
            changed.accept(seen);
        }
    }

    private void follow(CollectionDetails others) {
        Meanwhile<CollectionDetails> all = new Meanwhile<>(seen, value(), others);
        seen = others;
        Contested.show(title, all.of(CollectionDetails::title));
        Contested.show(description, all.of(CollectionDetails::description));
    }

    private CollectionDetails value() {
        return new CollectionDetails(title.getValue(), description.getValue());
    }

    private void choose(Visibility wanted) {
        try {
            curating.changeVisibility(sheet.id(), wanted);
            Notices.success(Texts.get(wanted == Visibility.PUBLIC ? "collection.edit.nowPublic" : "collection.edit.nowPrivate"));
        } catch (DomainException refused) {
            visibility.show(Visibility.PRIVATE);
            Notices.error(Texts.get(refused.key(), refused.args()));
        }
    }
}
