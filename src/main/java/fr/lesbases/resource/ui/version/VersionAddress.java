package fr.lesbases.resource.ui.version;

import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.RevisionId;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Addresses;
import java.util.Optional;
import java.util.UUID;

/** What the address of the page "Versions" says: a page of the list, one version, or two to compare. What is no number of a version is left out. */
final class VersionAddress {

    private static final String ONE = "version";
    private static final String BEFORE = "de";
    private static final String AFTER = "a";
    /** In place of a version's number. */
    private static final String WORKING = "travail";

    private VersionAddress() {
    }

    static Optional<RevisionId> one(QueryParameters address) {
        return version(address, ONE);
    }

    static boolean isComparison(QueryParameters address) {
        return version(address, BEFORE).isPresent() || version(address, AFTER).isPresent();
    }

    /** Empty for the working copy; {@link #after} likewise. */
    static Optional<RevisionId> before(QueryParameters address) {
        return version(address, BEFORE);
    }

    static Optional<RevisionId> after(QueryParameters address) {
        return version(address, AFTER);
    }

    static String of(Slug slug, RevisionId version) {
        return ResourceRoutes.versions(slug) + "?" + ONE + "=" + version;
    }

    static String comparing(Slug slug, Optional<RevisionId> before, Optional<RevisionId> after) {
        return ResourceRoutes.versions(slug) + "?" + BEFORE + "=" + word(before) + "&" + AFTER + "=" + word(after);
    }

    static String page(Slug slug, int number) {
        return ResourceRoutes.versions(slug) + (number == 1 ? "" : "?" + Addresses.PAGE + "=" + number);
    }

    private static String word(Optional<RevisionId> version) {
        return version.map(RevisionId::toString).orElse(WORKING);
    }

    private static Optional<RevisionId> version(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")).map(UUID::fromString).map(RevisionId::new);
    }
}
