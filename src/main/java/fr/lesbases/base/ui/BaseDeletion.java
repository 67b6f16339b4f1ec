package fr.lesbases.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.base.BaseContents;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Retention;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.Notices;
import java.util.List;

/** Deleting a base, which takes its exact name. */
final class BaseDeletion extends Section {

    private final BaseName base;
    private final Bases bases;
    private final TextField typed = new TextField(Texts.get("base.delete.typed"));
    private final Button delete = new Button(Texts.get("base.delete.button"), click -> delete());

    BaseDeletion(BaseName base, Bases bases, List<BaseContents> contents) {
        this.base = base;
        this.bases = bases;
        List<String> sums = BaseSums.of(contents, base.id());
        String along = sums.isEmpty() ? Texts.get("base.delete.lead", Retention.DELETED.toDays())
                : Texts.get("base.delete.lead.with", BaseSums.joined(sums), Retention.DELETED.toDays());
        typed.setHelperText(base.name());
        typed.setManualValidation(true);
        typed.addClassName("wide");
        delete.setDisableOnClick(true);
        delete.addThemeVariants(ButtonVariant.ERROR);
        add(new H2(Texts.get("base.delete.title")), new Paragraph(along), typed, delete);
    }

    private void delete() {
        try {
            bases.delete(base.id(), typed.getValue());
        } catch (DomainException refused) {
            ErrorSummary.beside(typed, Texts.get(refused.key(), refused.args())).ifPresent(problem -> typed.focus());
            return;
        } finally {
            delete.setEnabled(true);
        }
        UI.getCurrent().navigate("");
        Notices.undoable(Texts.get("base.delete.done", base.name()), () -> UI.getCurrent().navigate(BaseRoutes.page(bases.restore(base.id()).slug()).substring(1)));
    }
}
