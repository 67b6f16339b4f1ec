package fr.lesbases.shell;

import fr.lesbases.access.Viewer;
import fr.lesbases.account.SignIn;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.FacetChoices;
import fr.lesbases.resource.ResourceQuery;
import fr.lesbases.resource.ResourceSort;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer.Found;
import fr.lesbases.ui.AddressAnswer.Missing;
import fr.lesbases.ui.AddressAnswer.Moved;
import fr.lesbases.ui.AddressAnswer.OtherForm;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import fr.lesbases.ui.InvitationKind;
import fr.lesbases.usage.ui.UsageRoutes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Home, families, invitations, written pages, the gallery of components. */
@Component
class ShellAddresses implements AddressBook {

    private static final String FAMILY = "thematiques/";
    private static final String INVITATION = "invitations/";
    /** What the addresses of the staff's pages begin with. */
    private static final String STAFF = "administration";

    private final Vocabularies vocabularies;
    private final WrittenPages pages;
    private final SignIn signIn;
    private final List<InvitationKind> invitations;

    ShellAddresses(Vocabularies vocabularies, WrittenPages pages, SignIn signIn, List<InvitationKind> invitations) {
        this.vocabularies = vocabularies;
        this.pages = pages;
        this.signIn = signIn;
        this.invitations = List.copyOf(invitations);
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        if (path.isEmpty()) {
            return Optional.of(new Found("", Texts.get("shell.home.lead"), true).about(new AboutPage("WebSite"))
                    .also(OtherForm.feed(Texts.get("resource.feed.title"), ResourceQuery.ALL.feedAddress())));
        }
        if (path.startsWith(FAMILY)) {
            return Optional.of(vocabularies.theme(path.substring(FAMILY.length()))
                    .<AddressAnswer>map(family -> new Found(family.label().orElse(family.code()), Texts.get("shell.family.description", family.label().orElse("")), true).about(new AboutPage("CollectionPage"))
                            .also(OtherForm.feed(family.label().orElse(family.code()), feed(family))))
                    .orElseGet(Missing::new));
        }
        if (path.equals(STAFF) || path.startsWith(STAFF + "/")) {
            // A visitor is asked to sign in there; to others it says no more than the pages below it
            return viewer.isSignedIn() && !viewer.isStaff() ? Optional.of(new Missing()) : path.equals(STAFF) ? Optional.of(new Moved(UsageRoutes.PAGE)) : Optional.empty();
        }
        if (path.startsWith(INVITATION)) {
            String token = path.substring(INVITATION.length());
            return Optional.of(invitations.stream().flatMap(kind -> kind.find(token).stream()).findFirst().<AddressAnswer>map(found -> new Found(found.title(), "", false)).orElseGet(Missing::new));
        }
        if (WrittenPages.NAMES.contains(path)) {
            return Optional.of(new Found(pages.read(path).title(), "", true));
        }
        if (path.equals(GalleryView.PATH)) {
            return Optional.of(signIn.demoPeople().isEmpty() ? new Missing() : new Found(Texts.get("shell.gallery"), "", false));
        }
        return path.equals("plan-du-site") ? Optional.of(new Found(Texts.get("shell.footer.plan-du-site"), "", true)) : Optional.empty();
    }

    /** What has any of its themes. */
    private static String feed(Vocabulary.Family family) {
        return new ResourceQuery("", new Classification(family.terms().stream().map(Term::ref).toList()), FacetChoices.NONE, ResourceSort.RELEVANCE, 1).feedAddress();
    }
}
