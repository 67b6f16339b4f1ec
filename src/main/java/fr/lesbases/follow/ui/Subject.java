package fr.lesbases.follow.ui;

import fr.lesbases.base.BaseName;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Visibility;
import fr.lesbases.follow.Followed;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ui.ProfileRoutes;

/**
 * What can be followed, as its pages and rows show it.
 *
 * @param address of the list of its followers
 */
record Subject(Followed followed, String name, boolean isPublic, String address) {

    static final String FOLLOWERS = "abonnes";

    static Subject of(BaseName base) {
        return new Subject(new Followed.OfBase(base.id()), base.name(), base.isPublic(), BaseRoutes.tab(base.slug(), FOLLOWERS));
    }

    static Subject of(ProfilePage page) {
        return of(page.person(), page.visibility() == Visibility.PUBLIC);
    }

    static Subject of(Person person, boolean isPublic) {
        return new Subject(new Followed.OfProfile(person.id()), person.name().full(), isPublic, ProfileRoutes.tab(person.slug(), FOLLOWERS));
    }
}
