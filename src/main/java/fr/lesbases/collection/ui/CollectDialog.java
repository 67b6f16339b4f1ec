package fr.lesbases.collection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lesbases.base.Bases;
import fr.lesbases.collection.Choosing;
import fr.lesbases.collection.Choosing.Choice;
import fr.lesbases.collection.Collecting;
import fr.lesbases.collection.Curating;
import fr.lesbases.collection.NewCollection;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.DialogWords;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.KeptWords;

/** "Enregistrer": the collections a resource can be put into, those that hold it checked. A click takes effect at once, and the same click takes it back. */
final class CollectDialog extends Dialog {

    private final ResourceId resource;
    private final Choosing choosing;
    private final Collecting collecting;
    private final Curating curating;
    private final TextField search = new TextField();
    private final ChoiceList list = new ChoiceList(this::toggle);
    private final CreationForm form;
    private final KeptWords words;
    private final Paragraph said = new Paragraph();
    private final Button create = new Button(Texts.get("collection.create.title"), Icon.PLUS.create(), click -> openForm());
    private final Div making = new Div();

    CollectDialog(ResourceId resource, String title, Choosing choosing, Collecting collecting, Curating curating, Bases bases) {
        this.resource = resource;
        this.choosing = choosing;
        this.collecting = collecting;
        this.curating = curating;
        form = new CreationForm(curating, bases.mine()).brief();
        words = DialogWords.of(this, "collection/" + resource);
        form.keptIn(words);
        setHeaderTitle(Texts.get("collection.collect.title", title));
        addClassName("collect");
        search.setLabel(Texts.get("collection.collect.search"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        said.addClassName("form__note");
        said.getElement().setAttribute("role", "status");
        making.addClassName("collect__new");
        making.add(words, form, new Button(Texts.get("collection.collect.createAndAdd"), click -> make()));
        making.setVisible(false);
        Button close = new Button(Texts.get("collection.collect.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);

        Div content = new Div(search, list, said, making);
        content.addClassName("collect__c");
        add(content);
        getFooter().add(create, close);
        choosing.prepare();
        show();
    }

    private void show() {
        list.show(choosing.choices(resource, search.getValue()), search.getValue().strip());
    }

    private void toggle(Choice choice, boolean wanted) {
        try {
            if (wanted) {
                collecting.add(choice.id(), resource);
            } else {
                collecting.remove(choice.id(), resource);
            }
            say(Texts.get(wanted ? "collection.collect.added" : "collection.collect.removed", choice.title()), false);
        } catch (DomainException refused) {
            say(Texts.get(refused.key(), refused.args()), true);
            show();
        }
    }

    private void openForm() {
        making.setVisible(true);
        create.setVisible(false);
        form.focus();
        // As much of it as there is room for, above the foot
        making.scrollIntoView();
    }

    private void make() {
        form.read().ifPresent(wanted -> {
            try {
                put(wanted);
            } catch (DomainException refused) {
                say(Texts.get(refused.key(), refused.args()), true);
            }
        });
    }

    private void put(NewCollection wanted) {
        collecting.add(curating.create(wanted).id(), resource);
        words.forget();
        making.setVisible(false);
        create.setVisible(true);
        search.clear();
        show();
        say(Texts.get("collection.collect.added", wanted.details().title()), false);
        create.focus();
    }

    private void say(String sentence, boolean isError) {
        said.setText(sentence);
        said.setClassName("form__error", isError);
    }
}
