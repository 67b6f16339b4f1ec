package fr.lesbases.resource.ui;

import com.vaadin.flow.component.select.Select;
import fr.lesbases.base.BaseName;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Place;
import fr.lesbases.ui.FieldNames;
import java.util.List;
import java.util.Optional;

/** Chooses a profile or one of one's bases. */
final class PlaceField extends Select<Place> {

    /** @param ownProfile whether the profile among the places is the viewer's */
    PlaceField(String label, List<Place> places, boolean ownProfile) {
        setLabel(label);
        FieldNames.nameList(this, label);
        setItems(places);
        setItemLabelGenerator(place -> place.base().map(BaseName::name)
                .orElseGet(() -> ownProfile ? Texts.get("resource.place.mine") : Texts.get("resource.place.profile", place.creator().name().full())));
        setValue(places.getFirst());
    }

    /** Nothing where it is none of the places. */
    void choose(Optional<BaseId> base) {
        getListDataView().getItems().filter(place -> place.id().equals(base)).findFirst().ifPresent(this::setValue);
    }
}
