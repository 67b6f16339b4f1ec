package fr.lesbases.base.ui;

import com.vaadin.flow.component.UI;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BasePage;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.PageEntry;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Écrire à la base", where it gives an address. */
@Component
@Order(10)
class WriteToBase implements PageEntry<BasePage> {

    @Override
    public Icon icon() {
        return Icon.MAIL;
    }

    @Override
    public String labelKey() {
        return "base.write";
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        // The plain page of a visitor has no such menu: it would appear, and push the other buttons away, at the moment one of them is used. "À propos" has the address
        return viewer.isSignedIn() && contact(page).isPresent();
    }

    @Override
    public void run(BasePage page) {
        contact(page).ifPresent(address -> UI.getCurrent().getPage().setLocation("mailto:" + address.value()));
    }

    private static Optional<EmailAddress> contact(BasePage page) {
        return page.details().flatMap(BaseDetails::contact);
    }
}
