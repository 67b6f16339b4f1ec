package fr.lesbases.collection.ui;

import com.vaadin.flow.component.select.Select;
import fr.lesbases.base.BaseName;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** "Mon profil" or one of the person's bases; not shown where there is no base to choose. */
final class PlaceField extends Select<Optional<BaseName>> {

    /** @param chosen takes what a person chooses */
    PlaceField(List<BaseName> bases, Consumer<Optional<BaseId>> chosen) {
        List<Optional<BaseName>> places = new ArrayList<>(List.of(Optional.empty()));
        bases.forEach(base -> places.add(Optional.of(base)));
        setLabel(Texts.get("collection.place.label"));
        FieldNames.nameList(this, Texts.get("collection.place.label"));
        setItems(places);
        setItemLabelGenerator(place -> place.map(BaseName::name).orElseGet(() -> Texts.get("collection.place.profile")));
        setValue(places.getFirst());
        setVisible(!bases.isEmpty());
        addValueChangeListener(change -> chosen.accept(place()));
    }

    /** Empty for the person's profile. */
    Optional<BaseId> place() {
        return getValue().map(BaseName::id);
    }
}
