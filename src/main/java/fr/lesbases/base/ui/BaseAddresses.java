package fr.lesbases.base.ui;

import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.Bases;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import fr.lesbases.ui.PageTab;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the first answer to a base's addresses says. */
@Component
class BaseAddresses implements AddressBook {

    private static final Pattern PATH = Pattern.compile("bases/([^/]+)(?:/([^/]+))?");

    private final Bases bases;
    private final BaseParts parts;

    BaseAddresses(Bases bases, BaseParts parts) {
        this.bases = bases;
        this.parts = parts;
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() && !path.equals(BaseRoutes.CREATE.substring(1))
                ? Optional.of(answer(matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse(""), viewer)) : Optional.empty();
    }

    private AddressAnswer answer(String slug, String segment, Viewer viewer) {
        if (!Slug.isValid(slug)) {
            return new AddressAnswer.Missing();
        }
        try {
            BasePage page = bases.page(new Slug(slug));
            if (!page.base().slug().value().equals(slug)) {
                return new AddressAnswer.Moved(BaseRoutes.tab(page.base().slug(), segment));
            }
            return exists(page, segment, viewer) ? found(page, segment) : viewer.isSignedIn() || parts.tabs().stream().noneMatch(tab -> tab.segment().equals(segment))
                    ? new AddressAnswer.Missing() : new AddressAnswer.Reserved();
        } catch (NotFound none) {
            return new AddressAnswer.Missing();
        }
    }

    private boolean exists(BasePage page, String segment, Viewer viewer) {
        return segment.isEmpty() || segment.equals(BaseRoutes.SETTINGS) && page.can(BaseAction.EDIT)
                || parts.tabs().stream().anyMatch(tab -> tab.segment().equals(segment) && tab.isVisible(page, viewer));
    }

    private AddressAnswer found(BasePage page, String segment) {
        boolean isAside = parts.tabs().stream().anyMatch(tab -> tab.segment().equals(segment) && !tab.isListed());
        boolean indexable = page.base().isPublic() && !segment.equals(BaseRoutes.SETTINGS) && !isAside;
        String title = segment.equals(BaseRoutes.SETTINGS) ? BaseSettingsView.title(page.base()) : PageTab.title(page.base().name(), parts.tabs(), segment, page);
        AddressAnswer.Found found = new AddressAnswer.Found(title, page.details().map(BaseDetails::description).orElse(""), indexable)
                .showing(page.cover().or(page.base()::logo).map(image -> FileAddresses.image(image, ImageWidth.W960)));
        return (segment.isEmpty() ? found.about(new AboutPage("Organization")) : found)
                .also(AddressAnswer.OtherForm.feed(page.base().name(), BaseRoutes.feed(page.base().slug())));
    }
}
