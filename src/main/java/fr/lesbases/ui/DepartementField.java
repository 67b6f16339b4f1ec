package fr.lesbases.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.lesbases.common.Departement;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.ui.ErrorSummary.Problem;
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

    /** As {@link Contested} for words. */
    public Optional<Problem> show(Meanwhile<Optional<String>> all) {
        if (all.isContested()) {
            return Contested.beside(this, all.latest().flatMap(Departement::of).map(getItemLabelGenerator()::apply).orElse(""));
        }
        show(all.merged());
        return Optional.empty();
    }

    public Optional<String> code() {
        return Optional.ofNullable(getValue()).map(Departement::code);
    }
}
