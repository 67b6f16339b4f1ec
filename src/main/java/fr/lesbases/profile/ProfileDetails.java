package fr.lesbases.profile;

import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * What a person changes of their own profile.
 *
 * @param description plain text, at most {@value #MAX_DESCRIPTION} characters
 * @param departement code as the INSEE gives it: 01–95, 2A, 2B, 971–976
 * @param links web addresses, at most {@value #MAX_LINKS}
 */
public record ProfileDetails(PersonName name, String description, Optional<String> departement, List<String> links, boolean emailShown) {

    public static final int MAX_DESCRIPTION = 2000;
    public static final int MAX_LINKS = 5;

    public ProfileDetails {
        links = List.copyOf(links);
        if (description.length() > MAX_DESCRIPTION || links.size() > MAX_LINKS) {
            throw new IllegalArgumentException("a profile has a description of at most " + MAX_DESCRIPTION + " characters and " + MAX_LINKS + " links");
        }
        if (links.stream().anyMatch(link -> WebAddress.parse(link).isEmpty())) {
            throw new IllegalArgumentException("a profile links to web addresses only");
        }
    }

    /** Part by part. @throws fr.lesbases.common.ChangedMeanwhile where one was changed twice */
    static ProfileDetails merged(Meanwhile<ProfileDetails> all) {
        Meanwhile<PersonName> name = all.of(ProfileDetails::name);
        return new ProfileDetails(new PersonName(name.of(PersonName::first).merged(), name.of(PersonName::last).merged()), all.of(ProfileDetails::description).merged(),
                all.of(ProfileDetails::departement).merged(), all.of(ProfileDetails::links).merged(), all.of(ProfileDetails::emailShown).merged());
    }
}
