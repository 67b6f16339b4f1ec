package fr.lesbases.base.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.BecomesPrivate;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.VisibilityField;
import java.util.List;

/** Who sees the base. Hiding it asks first where it hides public contents, since showing it again restores nothing. */
final class BaseVisibility extends Section {

    private final BaseName base;
    private final Bases bases;
    private final List<BecomesPrivate<BaseId>> contents;
    private final VisibilityField field = field();

    BaseVisibility(BaseName base, Bases bases, List<BecomesPrivate<BaseId>> contents) {
        this.base = base;
        this.bases = bases;
        this.contents = contents;
        field.setValue(base.visibility());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask(change.getValue());
            }
        });
        add(new H2(Texts.get("base.settings.visibility")), field);
    }

    static VisibilityField field() {
        return new VisibilityField(Texts.get("base.visibility.label"), visibility -> Texts.get("base.visibility." + visibility),
                visibility -> Texts.get("base.visibility." + visibility + ".help"));
    }

    private void ask(Visibility wanted) {
        List<String> hidden = BaseSums.hidden(contents, base.id());
        if (wanted == Visibility.PUBLIC || hidden.isEmpty()) {
            change(wanted);
            return;
        }
        new Confirmation(Texts.get("base.hide.title"), Texts.get("base.hide.words", BaseSums.joined(hidden)), Texts.get("base.hide.yes"), Texts.get("base.hide.no"),
                () -> change(wanted)).otherwise(() -> field.setValue(Visibility.PUBLIC)).askIn(this);
    }

    private void change(Visibility wanted) {
        bases.changeVisibility(base.id(), wanted);
        Notices.success(Texts.get("base.settings.now." + wanted));
    }
}
