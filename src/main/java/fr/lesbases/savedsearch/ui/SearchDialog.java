package fr.lesbases.savedsearch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.savedsearch.Alert;
import fr.lesbases.savedsearch.SearchName;
import fr.lesbases.ui.DialogWords;
import fr.lesbases.ui.KeptWords;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks for a search's name, and where it is saved for its alert. */
final class SearchDialog extends Dialog {

    private final NameField name;
    private final RadioButtonGroup<Alert> alert = new RadioButtonGroup<>(Texts.get("savedsearch.alert"));
    private final Paragraph error = new Paragraph();

    private SearchDialog(String titleKey, String doKey, String named, boolean isNew, BiConsumer<SearchName, Alert> done) {
        name = new NameField(named);
        alert.setItems(Alert.values());
        alert.setItemLabelGenerator(one -> Texts.get("savedsearch.alert." + one));
        alert.setHelperText(Texts.get("savedsearch.alert.help"));
        alert.setValue(Alert.NEVER);
        alert.setVisible(isNew);
        error.addClassName("form__error");
        error.getElement().setAttribute("role", "alert");
        Button no = new Button(Texts.get("savedsearch.cancel"), click -> close());
        no.addThemeVariants(ButtonVariant.TERTIARY);
        Button yes = new Button(Texts.get(doKey), click -> submit(done));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(name);

        setHeaderTitle(Texts.get(titleKey));
        addClassName("collect");
        KeptWords words = DialogWords.of(this, "search/" + named);
        words.keep("name", name);
        Div content = new Div(words, name, alert, error);
        content.addClassName("collect__c");
        add(content);
        getFooter().add(no, yes);
        name.focus();
    }

    static SearchDialog toSave(String named, BiConsumer<SearchName, Alert> done) {
        return new SearchDialog("savedsearch.save", "savedsearch.save.do", named, true, done);
    }

    static SearchDialog toRename(String named, Consumer<SearchName> done) {
        return new SearchDialog("savedsearch.rename.title", "savedsearch.rename.do", named, false, (name, alert) -> done.accept(name));
    }

    private void submit(BiConsumer<SearchName, Alert> done) {
        error.setText("");
        name.read().ifPresent(wanted -> {
            try {
                done.accept(wanted, alert.getValue());
                close();
            } catch (DomainException refused) {
                error.setText(Texts.get(refused.key(), refused.args()));
            }
        });
    }
}
