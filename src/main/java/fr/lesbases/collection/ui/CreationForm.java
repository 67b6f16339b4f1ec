package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.base.BaseName;
import fr.lesbases.collection.CollectionDetails;
import fr.lesbases.collection.Curating;
import fr.lesbases.collection.NewCollection;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.KeptWords;
import java.util.List;
import java.util.Optional;

/** What makes a collection: its name, perhaps a description, its place, who sees it. Gives a valid one or nothing. */
final class CreationForm extends Div {

    private final Curating curating;
    private final TextField title = DetailFields.title();
    private final TextArea description = DetailFields.description();
    private final VisibilityField visibility = new VisibilityField(chosen -> { });
    private final PlaceField place;

    CreationForm(Curating curating, List<BaseName> bases) {
        this.curating = curating;
        place = new PlaceField(bases, this::follow);
        ErrorSummary.mend(title, () -> DetailFields.check(title));
        ErrorSummary.mend(description, () -> DetailFields.check(description));
        visibility.show(Visibility.PUBLIC);
        follow(Optional.empty());
        addClassName("form__fields");
        add(title, description, place, visibility);
    }

    /** With fewer words to fill in, as within something else. */
    CreationForm brief() {
        remove(description);
        return this;
    }

    void keptIn(KeptWords words) {
        words.keep("title", title);
        words.keep("description", description);
    }

    void choose(BaseName base) {
        place.setValue(Optional.of(base));
    }

    void focus() {
        title.focus();
    }

    /** @param errors told what is wrong, too */
    Optional<NewCollection> read(ErrorSummary errors) {
        return errors.show(DetailFields.check(title), DetailFields.check(description)) ? Optional.empty() : Optional.of(value());
    }

    /** What is wrong stands beside the fields. */
    Optional<NewCollection> read() {
        if (DetailFields.check(title).isPresent()) {
            title.focus();
            return Optional.empty();
        }
        return Optional.of(value());
    }

    private NewCollection value() {
        return new NewCollection(new CollectionDetails(title.getValue(), description.getValue()), visibility.value(), place.place());
    }

    private void follow(Optional<BaseId> base) {
        visibility.allow(curating.canBePublic(base), base.isPresent());
    }
}
