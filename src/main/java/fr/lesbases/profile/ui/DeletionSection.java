package fr.lesbases.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.ui.BecomesPrivate;
import java.util.List;

/** The way out. */
final class DeletionSection extends Section {

    DeletionSection(ProfilePage page, AccountDeletion deletion, List<BecomesPrivate<ProfileId>> contents) {
        Button leave = new Button(Texts.get("profile.delete.open"), click -> new DeletionDialog(page, deletion, PublicThings.words(contents, page.person().id())).askIn(this));
        leave.addThemeVariants(ButtonVariant.ERROR);
        add(new H2(Texts.get("profile.delete.title")), new Paragraph(Texts.get("profile.delete.lead")), leave);
    }
}
