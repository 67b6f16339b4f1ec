package fr.lesbases.resource.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Slug;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.PersonName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardTest {

    @Test
    void whatSomebodyWritesInRestsWholeUntilTheyLeave() {
        TextField field = new TextField();
        Upload upload = new Upload();
        Button button = new Button();
        Guard guard = new Guard(new Div(field, new Div(upload, button)), () -> {
        });
        Person karim = new Person(ProfileId.create(), new Slug("karim"), new PersonName("Karim", "Benali"), Optional.empty(), false);

        guard.show(List.of(new Presences.Other(karim, Optional.of("bloc"), true)));
        assertThat(field.isReadOnly()).isTrue();
        assertThat(upload.isEnabled()).isFalse();
        assertThat(button.isEnabled()).isFalse();
        guard.show(List.of());
        assertThat(field.isReadOnly()).isFalse();
        assertThat(upload.isEnabled()).isTrue();
        assertThat(button.isEnabled()).isTrue();
    }
}
