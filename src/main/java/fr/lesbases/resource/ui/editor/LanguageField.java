package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.ui.FieldNames;
import fr.lesbases.ui.Notices;
import java.util.Optional;

/** In which language the resource is written. What somebody else chose waits while the person is choosing, and is put to them where they choose another one, as for a title. */
final class LanguageField extends Div {

    private final HeadField.Sender sender;
    private final Select<Language> field = new Select<>();
    private final Div notice = new Div();
    private Language base;
    private Language latest;
    private boolean focused;

    LanguageField(Content content, HeadField.Sender sender) {
        this.sender = sender;
        this.base = content.language();
        this.latest = base;
        field.setAriaLabel(Texts.get("resource.language.label"));
        field.setPrefixComponent(new Span(Texts.get("resource.language.before")));
        FieldNames.nameList(field, Texts.get("resource.language.label"));
        field.setHelperText(Texts.get("resource.language.help"));
        field.setItems(Language.all());
        field.setItemLabelGenerator(Language::name);
        field.setValue(base);
        field.addClassName("edhead__language");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(base, change.getValue()).ifPresent(Notices::error);
            }
        });
        getElement().addEventListener("focusin", entered -> focused = true);
        getElement().addEventListener("focusout", left -> {
            focused = false;
            take();
        }).setFilter("!element.contains(event.relatedTarget)");
        notice.getElement().setAttribute("role", "alert");
        add(field, notice);
    }

    void focus() {
        field.focus();
    }

    /** Whether a choice between two languages is open. */
    boolean isAsking() {
        return notice.getComponentCount() > 0;
    }

    void show(Content content) {
        latest = content.language();
        take();
    }

    private void take() {
        if (!focused) {
            takeHeld();
        }
    }

    /** Shows what waited for the person to leave, unless they have to choose first. */
    void takeHeld() {
        if (!isAsking()) {
            base = latest;
            field.setValue(base);
        }
    }

    /** @return what stands in the way, empty for nothing */
    private Optional<String> save(Language from, Language wanted) {
        return sender.send(this, new Edit.ChangeLanguage(from, wanted), outcome -> {
            notice.removeAll();
            if (outcome instanceof Outcome.Conflict conflict) {
                ask(wanted, conflict.content().language());
            } else {
                latest = wanted;
                takeHeld();
            }
        });
    }

    private void ask(Language mine, Language theirs) {
        notice.add(Conflict.of(mine.name(), theirs.name(), () -> {
            save(theirs, mine).ifPresent(Notices::error);
            field.focus();
        }, () -> {
            notice.removeAll();
            latest = theirs;
            takeHeld();
            field.focus();
        }));
    }
}
