package fr.lesbases.resource.ui;

import com.vaadin.flow.component.select.Select;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Licence;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.ui.FieldNames;
import org.jspecify.annotations.Nullable;

/** What others may do with the resource. */
final class LicenceStep extends PublishStep {

    private final Select<Licence> choice = new Select<>();
    private @Nullable PublicationSheet sheet;

    LicenceStep(Publication publication, Runnable changed) {
        super(Texts.get("resource.facts.licence"));
        choice.setLabel(Texts.get("resource.licence.question"));
        FieldNames.nameList(choice, Texts.get("resource.licence.question"));
        choice.setItems(Licence.values());
        choice.setItemLabelGenerator(licence -> Texts.get("resource.licence." + licence.name()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && sheet != null) {
                publication.changeLicence(sheet.id(), change.getValue());
                changed.run();
            }
        });
        more().add(choice);
    }

    void show(PublicationSheet current) {
        sheet = current;
        choice.setValue(current.licence());
        done(Texts.get("resource.licence." + current.licence().name() + ".help"));
    }
}
