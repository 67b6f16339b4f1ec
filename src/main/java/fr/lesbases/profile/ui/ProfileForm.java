package fr.lesbases.profile.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.ui.Contested;
import fr.lesbases.ui.DepartementField;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.ErrorSummary.Problem;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.LinkFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of {@link ProfileDetails}. Gives them only when {@link #problems()} finds none. */
final class ProfileForm extends Div {

    private static final String FIRST_NAME = "profile.settings.firstName";
    private static final String LAST_NAME = "profile.settings.lastName";

    private final TextField firstName = name(FIRST_NAME, Autocomplete.GIVEN_NAME);
    private final TextField lastName = name(LAST_NAME, Autocomplete.FAMILY_NAME);
    private final TextArea description = new TextArea(Texts.get("profile.settings.description"));
    private final DepartementField departement = new DepartementField(Texts.get("ui.about.departement"));
    private final LinkFields links = new LinkFields(ProfileDetails.MAX_LINKS);
    private final Checkbox emailShown;
    private ProfileDetails seen;

    ProfileForm(ProfileDetails details, String email) {
        seen = details;
        emailShown = new Checkbox(Texts.get("profile.settings.emailShown", email), details.emailShown());
        firstName.setValue(details.name().first());
        lastName.setValue(details.name().last());
        description.setHelperText(Texts.get("profile.settings.description.help", ProfileDetails.MAX_DESCRIPTION));
        description.setMinRows(4);
        description.setManualValidation(true);
        description.setValue(details.description());
        ErrorSummary.mend(description, this::checkDescription);
        departement.show(details.departement());
        links.show(details.links());

        addClassName("form__fields");
        add(firstName, lastName, description, departement, links, emailShown);
    }

    void keptIn(KeptWords words) {
        words.keep("first", firstName);
        words.keep("last", lastName);
        words.keep("description", description);
        links.keptIn(words);
    }

    /** Also shown beside the fields. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        checkName(firstName, FIRST_NAME).ifPresent(problems::add);
        checkName(lastName, LAST_NAME).ifPresent(problems::add);
        checkDescription().ifPresent(problems::add);
        problems.addAll(links.problems());
        return problems;
    }

    ProfileDetails details() {
        return new ProfileDetails(new PersonName(firstName.getValue(), lastName.getValue()), description.getValue().strip(),
                departement.code(), links.addresses(), emailShown.getValue());
    }

    /** What the fields were filled with. */
    ProfileDetails seen() {
        return seen;
    }

    /** Another tab has changed the same meanwhile. @return where it changed what is changed here, too */
    List<Problem> follow(ProfileDetails latest) {
        Meanwhile<ProfileDetails> all = new Meanwhile<>(seen, details(), latest);
        seen = latest;
        emailShown.setValue(all.of(ProfileDetails::emailShown).merged());
        return Stream.of(Contested.show(firstName, all.of(details -> details.name().first())), Contested.show(lastName, all.of(details -> details.name().last())),
                Contested.show(description, all.of(ProfileDetails::description)), departement.show(all.of(ProfileDetails::departement)), links.show(all.of(ProfileDetails::links)))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Problem> checkName(TextField field, String key) {
        String name = field.getValue().strip();
        return ErrorSummary.beside(field, name.isEmpty() ? Texts.get(key + ".missing") : name.length() > PersonName.MAX_LENGTH ? Texts.get("profile.settings.name.tooLong", PersonName.MAX_LENGTH) : "");
    }

    private Optional<Problem> checkDescription() {
        boolean tooLong = description.getValue().strip().length() > ProfileDetails.MAX_DESCRIPTION;
        String error = tooLong ? Texts.get("profile.settings.description.tooLong", ProfileDetails.MAX_DESCRIPTION) : "";
        return ErrorSummary.beside(description, error);
    }

    private static TextField name(String key, Autocomplete autocomplete) {
        TextField name = new TextField(Texts.get(key));
        name.setRequiredIndicatorVisible(true);
        name.setAutocomplete(autocomplete);
        name.setMaxLength(PersonName.MAX_LENGTH);
        name.setManualValidation(true);
        ErrorSummary.mend(name, () -> checkName(name, key));
        return name;
    }
}
