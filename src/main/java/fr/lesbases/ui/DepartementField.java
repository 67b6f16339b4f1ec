package fr.lesbases.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.lesbases.common.Departement;
import java.util.Optional;

/** Chooses a département, or none. */
public final class DepartementField extends ComboBox<Departement> {

    public DepartementField(String label) {
        super(label, Departement.all());
        setItemLabelGenerator(place -> place.code() + " " + place.name());
        setClearButtonVisible(true);
    }

    public void show(Optional<String> code) {
        setValue(code.flatMap(Departement::of).orElse(null));
    }

    public Optional<String> code() {
        return Optional.ofNullable(getValue()).map(Departement::code);
    }
}
