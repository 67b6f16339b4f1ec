package fr.lesbases.profile.ui;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.Profiles;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import fr.lesbases.ui.PageTab;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What the first answer to a profile's addresses says. */
@Component
class ProfileAddresses implements AddressBook {

    private static final Pattern PATH = Pattern.compile("profils/([^/]+)(?:/([^/]+))?");

    private final Profiles profiles;
    private final List<PageTab<ProfilePage>> tabs;

    ProfileAddresses(Profiles profiles, List<PageTab<ProfilePage>> tabs) {
        this.profiles = profiles;
        this.tabs = tabs;
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        if (ProfileRoutes.GOODBYE.equals("/" + path)) {
            return Optional.of(new AddressAnswer.Found(Texts.get("profile.goodbye.title"), "", false));
        }
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(answer(matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse(""), viewer)) : Optional.empty();
    }

    private AddressAnswer answer(String slug, String segment, Viewer viewer) {
        if (!Slug.isValid(slug)) {
            return new AddressAnswer.Missing();
        }
        try {
            ProfilePage page = profiles.page(new Slug(slug));
            if (!page.person().slug().value().equals(slug)) {
                return new AddressAnswer.Moved(ProfileRoutes.tab(page.person().slug(), segment));
            }
            return exists(page, segment, viewer) ? found(page, segment) : viewer.isSignedIn() || tabs.stream().noneMatch(tab -> tab.segment().equals(segment))
                    ? new AddressAnswer.Missing() : new AddressAnswer.Reserved();
        } catch (NotFound nobody) {
            return new AddressAnswer.Missing();
        }
    }

    private boolean exists(ProfilePage page, String segment, Viewer viewer) {
        return segment.isEmpty() || segment.equals(ProfileRoutes.SETTINGS) && page.own()
                || tabs.stream().anyMatch(tab -> tab.segment().equals(segment) && tab.isVisible(page, viewer));
    }

    private AddressAnswer found(ProfilePage page, String segment) {
        boolean isAside = tabs.stream().anyMatch(tab -> tab.segment().equals(segment) && !tab.isListed());
        boolean indexable = page.visibility() == Visibility.PUBLIC && !segment.equals(ProfileRoutes.SETTINGS) && !isAside;
        String title = segment.equals(ProfileRoutes.SETTINGS) ? Texts.get("profile.settings.title") : PageTab.title(page.person().name().full(), tabs, segment, page);
        AddressAnswer.Found found = new AddressAnswer.Found(title, page.readable() ? page.description() : "", indexable)
                .showing(page.person().photo().map(photo -> FileAddresses.image(photo, ImageWidth.W640)));
        return (segment.isEmpty() ? found.about(new AboutPage("Person")) : found)
                .also(AddressAnswer.OtherForm.feed(page.person().name().full(), ProfileRoutes.feed(page.person().slug())));
    }
}
