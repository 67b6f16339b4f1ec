package fr.lesbases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import fr.lesbases.ui.ErrorSummary.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Web addresses, one a field; an empty field counts for nothing. */
public final class LinkFields extends Div {

    private final List<TextField> fields = new ArrayList<>();
    private final int most;
    private final Div list = new Div();
    private final Button more = new Button(Texts.get("ui.links.add"), Icon.PLUS.create(), click -> append("").focus());

    /** @param most how many there may be */
    public LinkFields(int most) {
        this.most = most;
        Span label = new Span(Texts.get("ui.links"));
        label.addClassName("label");
        label.setId("liens");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "liens");
        list.addClassName("form__list");
        addClassName("form__list");
        add(label, list, more);
    }

    public void keptIn(KeptWords words) {
        IntStream.rangeClosed(1, most).forEach(number -> words.keep(name(number), () -> field(number)));
    }

    private TextField field(int number) {
        while (fields.size() < number) {
            append("");
        }
        return fields.get(number - 1);
    }

    private static String name(int number) {
        return "link" + number;
    }

    public void show(List<String> links) {
        list.removeAll();
        fields.clear();
        links.forEach(this::append);
        if (links.isEmpty()) {
            append("");
        }
    }

    /** Also shown beside the fields. */
    public List<Problem> problems() {
        return fields.stream().map(LinkFields::check).flatMap(Optional::stream).toList();
    }

    public List<String> addresses() {
        return fields.stream().flatMap(field -> WebAddress.parse(field.getValue()).stream()).map(WebAddress::value).toList();
    }

    /** As {@link Contested} for a single field. */
    public Optional<Problem> show(Meanwhile<List<String>> all) {
        if (all.isContested()) {
            return Contested.beside(fields.getFirst(), String.join(", ", all.latest()));
        }
        show(all.merged());
        return Optional.empty();
    }

    private TextField append(String link) {
        TextField field = new TextField();
        field.setAriaLabel(Texts.get("ui.links.number", fields.size() + 1));
        field.setPlaceholder(Texts.get("ui.links.placeholder"));
        field.setMaxLength(WebAddress.MAX_LENGTH);
        field.setAutocomplete(Autocomplete.URL);
        field.setManualValidation(true);
        field.setValue(link);
        KeptWords.mark(field, name(fields.size() + 1));
        ErrorSummary.mend(field, () -> check(field));
        fields.add(field);
        list.add(field);
        more.setVisible(fields.size() < most);
        return field;
    }

    private static Optional<Problem> check(TextField field) {
        boolean wrong = !field.getValue().isBlank() && WebAddress.parse(field.getValue()).isEmpty();
        return ErrorSummary.beside(field, wrong ? Texts.get("common.webAddress.invalid") : "");
    }
}
