package fr.lesbases.firstversion;

import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseTransfer;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.profile.ProfileTransfer;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceTransfer;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of the first version lead to what the things have become, for whoever may read them: a new address bears a title, and the old ones are numbers that anybody
 * can count through. A visitor is asked to sign in first, as for every page that may be theirs.
 */
@Component
class OldAddresses implements AddressBook {

    private static final Pattern THING = Pattern.compile("(base|ressource)/0*(\\d{1,18})(?:\\D.*)?");
    private static final Pattern SEARCH = Pattern.compile("recherche(?:/.*)?");
    private static final String FAVOURITES = "favoris";
    private static final String FOLLOWED = "suivis";

    private final Origins origins;
    private final BaseTransfer bases;
    private final ProfileTransfer profiles;
    private final ResourceTransfer resources;
    private final Profiles people;

    OldAddresses(Origins origins, BaseTransfer bases, ProfileTransfer profiles, ResourceTransfer resources, Profiles people) {
        this.origins = origins;
        this.bases = bases;
        this.profiles = profiles;
        this.resources = resources;
        this.people = people;
    }

    /** Whether a link led to a page of the first version from within it: as what it has become has another address, it leads to the one that redirects. */
    static boolean isOne(String link) {
        String path = link.startsWith("/") ? link.substring(1).replaceFirst("[?#].*", "") : "";
        return THING.matcher(path).matches() || SEARCH.matcher(path).matches() || path.equals(FAVOURITES);
    }

    @Override
    public Optional<AddressAnswer> answerTo(String path, String query, Viewer viewer) {
        return SEARCH.matcher(path).matches() ? Optional.of(new AddressAnswer.Moved(ResourceQuery.ALL.withWords(words(query)).address())) : answer(path, viewer);
    }

    /** What was looked for; tags have other numbers here. */
    private static String words(String query) {
        String typed = UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst("text");
        try {
            return typed == null ? "" : UriUtils.decode(typed.replace('+', ' '), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        Matcher thing = THING.matcher(path);
        if (thing.matches()) {
            String model = thing.group(1).equals("base") ? Model.BASE : Model.RESOURCE;
            return Optional.of(origins.find(model, thing.group(2)).map(origin -> led(address(origin, viewer), viewer)).orElseGet(AddressAnswer.Missing::new));
        }
        return path.equals(FAVOURITES) ? Optional.of(led(followed(viewer), viewer)) : Optional.empty();
    }

    private static AddressAnswer led(Optional<String> to, Viewer viewer) {
        return to.<AddressAnswer>map(AddressAnswer.Moved::new).orElseGet(() -> viewer.isSignedIn() ? new AddressAnswer.Missing() : new AddressAnswer.Reserved());
    }

    /** Where what it has become is, if the viewer may read it. */
    private Optional<String> address(Origins.Origin origin, Viewer viewer) {
        return switch (origin.kind()) {
            case Kind.PROFILE -> profiles.address(new ProfileId(origin.ours()), viewer).map(ProfileRoutes::page);
            case Kind.BASE -> bases.address(new BaseId(origin.ours()), viewer).map(BaseRoutes::page);
            case Kind.RESOURCE -> resources.address(new ResourceId(origin.ours()), viewer).map(ResourceRoutes::page);
            default -> Optional.empty();
        };
    }

    private Optional<String> followed(Viewer viewer) {
        return viewer.profile().flatMap(people::find).map(person -> ProfileRoutes.tab(person.slug(), FOLLOWED));
    }
}
