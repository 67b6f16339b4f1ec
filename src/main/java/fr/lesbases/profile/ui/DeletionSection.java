package fr.lesbases.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.ProfilePage;

/** The way out. */
final class DeletionSection extends Section {

    DeletionSection(ProfilePage page, AccountDeletion deletion) {
        Button leave = new Button(Texts.get("profile.delete.open"), click -> new DeletionDialog(page, deletion).askIn(this));
        leave.addThemeVariants(ButtonVariant.ERROR);
        add(new H2(Texts.get("profile.delete.title")), new Paragraph(Texts.get("profile.delete.lead")), leave);
    }
}
