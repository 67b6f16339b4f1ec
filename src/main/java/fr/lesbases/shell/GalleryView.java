package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.account.SignIn;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.PublicResources;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.LockBox;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.SharePanel;
import fr.lesbases.ui.SiteAddress;
import java.util.List;
import java.util.stream.Stream;

/** Every component and its states on one page, for whoever changes their looks: only where there is demonstration content. Its words are those of the screens they stand on. */
@Route(GalleryView.PATH)
@AnonymousAllowed
class GalleryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "galerie";
    private static final int ROWS = 3;

    private final SignIn signIn;
    private final PublicResources resources;
    private final SiteAddress site;

    GalleryView(SignIn signIn, PublicResources resources, SiteAddress site) {
        this.signIn = signIn;
        this.resources = resources;
        this.site = site;
        addClassNames("wrap", "gallery");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signIn.demoPeople().isEmpty()) {
            throw new NotFound("ui.notFound");
        }
        removeAll();
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), section("colours", Samples.colours()), section("letters", Samples.letters()), section("buttons", Samples.buttons()), section("badges", Samples.badges()),
                section("fields", Samples.fields()), section("ways", Samples.ways()), section("rows", rows()), section("states", states()), section("notices", notices()), section("pictures", Samples.pictures()), section("icons", Samples.icons()));
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.gallery");
    }

    private static Section section(String name, Stream<? extends Component> samples) {
        Div place = new Div();
        place.addClassName("gallery__s");
        samples.forEach(place::add);
        return new Section(new H2(Texts.get("shell.gallery." + name)), place);
    }

    private Stream<Component> rows() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        List<ResourceRow> recent = resources.recent(ROWS);
        recent.stream().map(ResourceItem::plain).forEach(rows::add);
        recent.stream().limit(1).map(ResourceItem::compact).forEach(rows::add);
        return Stream.of(rows);
    }

    private Stream<Component> states() {
        return Stream.of(new EmptyState(Texts.get("shell.family.none"), Texts.get("shell.home.lead")).offer("/", Texts.get("ui.breadcrumb.home")).offer("/aide", Texts.get("shell.header.help")),
                new LockBox(Texts.get("profile.locked")), new SharePanel(Texts.get("shell.gallery"), site.of("/galerie"), "/galerie").withFeed("/rechercher/ressources.atom"));
    }

    private Stream<Component> notices() {
        return Stream.of(button("shell.gallery.say", () -> Notices.say(Texts.get("ui.share.copied"))), button("shell.gallery.success", () -> Notices.success(Texts.get("ui.share.copied"))),
                button("shell.gallery.error", () -> Notices.error(Texts.get("ui.notFound"))), button("shell.gallery.undo", () -> Notices.undoable(Texts.get("ui.share.copied"), () -> { })),
                button("shell.gallery.ask", () -> new Confirmation(Texts.get("shell.gallery"), Texts.get("shell.home.lead"), Texts.get("ui.close"), Texts.get("ui.close"), () -> { }).askIn(this)));
    }

    private static NativeButton button(String key, Runnable action) {
        NativeButton button = new NativeButton(Texts.get(key), click -> action.run());
        button.addClassNames("btn", "btn--line");
        return button;
    }
}
