package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.account.SignIn;
import fr.lesbases.common.NotFound;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceCatalogue;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.ui.ResourceItem;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.Confirmation;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.DepartementField;
import fr.lesbases.ui.EmptyState;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InitialsAvatar;
import fr.lesbases.ui.LockBox;
import fr.lesbases.ui.Notices;
import fr.lesbases.ui.Pager;
import fr.lesbases.ui.SharePanel;
import fr.lesbases.ui.SiteAddress;
import fr.lesbases.ui.StateBadge;
import fr.lesbases.ui.TabRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every component and its states on one page, for whoever changes their looks: only where there is demonstration content. Its words are those of the screens they stand on. */
@Route(GalleryView.PATH)
@AnonymousAllowed
class GalleryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "galerie";
    private static final List<String> COLOURS = List.of("paper", "surface", "sunken", "hover", "ink", "ink-quiet", "line", "line-strong", "action", "action-tint", "danger", "danger-tint", "success", "success-tint", "warning",
            "warning-tint", "found");
    private static final List<String> LOOKS = List.of("inclusion", "culture", "environnement", "communs");
    private static final int ROWS = 3;

    private final SignIn signIn;
    private final ResourceCatalogue catalogue;
    private final SiteAddress site;

    GalleryView(SignIn signIn, ResourceCatalogue catalogue, SiteAddress site) {
        this.signIn = signIn;
        this.catalogue = catalogue;
        this.site = site;
        addClassNames("wrap", "gallery");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signIn.demoPeople().isEmpty()) {
            throw new NotFound("ui.notFound");
        }
        removeAll();
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()), section("colours", colours()), section("letters", letters()), section("buttons", buttons()), section("badges", badges()),
                section("fields", fields()), section("ways", ways()), section("rows", rows()), section("states", states()), section("notices", notices()), section("pictures", pictures()), section("icons", icons()));
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

    private static Stream<Component> colours() {
        return COLOURS.stream().map(name -> {
            Span colour = new Span();
            colour.addClassName("gallery__c");
            colour.getElement().setAttribute("data-colour", name);
            return named(name, colour);
        });
    }

    private static Stream<Component> letters() {
        return Stream.of("h1", "h2", "h3", "h4", "p", "small", "mark", "kbd").map(tag -> {
            HtmlContainer sample = new HtmlContainer(tag);
            sample.getElement().setText(Texts.get(tag.equals("kbd") ? "shell.keys.leave.keys" : "shell.home.lead"));
            return named(tag, sample);
        });
    }

    private static Stream<Component> buttons() {
        return Stream.of("btn--primary", "btn--line", "btn--quiet", "btn--danger", "btn--line btn--dense").flatMap(look -> Stream.of(true, false).map(enabled -> {
            NativeButton button = new NativeButton();
            button.add(Icon.PLUS.create(), new Span(Texts.get("shell.header.create")));
            button.addClassNames(("btn " + look).split(" "));
            if (!enabled) {
                button.getElement().setAttribute("aria-disabled", "true");
            }
            return named(look, button);
        }));
    }

    private static Stream<Component> badges() {
        return Stream.of("PUBLIC", "PRIVATE", "DRAFT", "CHANGED", "INCOMPLETE").map(StateBadge::new);
    }

    private static Stream<Component> fields() {
        TextField plain = new TextField(Texts.get("account.firstName"));
        TextField readOnly = new TextField(Texts.get("account.lastName"));
        readOnly.setValue("Kaddour");
        readOnly.setReadOnly(true);
        TextField disabled = new TextField(Texts.get("account.lastName"));
        disabled.setEnabled(false);
        EmailField wrong = new EmailField(Texts.get("account.email"));
        wrong.setValue("amina.kaddour");
        wrong.setRequiredIndicatorVisible(true);
        ErrorSummary summary = new ErrorSummary();
        summary.show(ErrorSummary.beside(wrong, Texts.get("common.email.invalid")).stream().toList());
        TextArea area = new TextArea(Texts.get("ui.about.description"));
        Select<String> choice = new Select<>();
        choice.setLabel(Texts.get("resource.facts.licence"));
        choice.setItems("Licence Ouverte 2.0", "CC BY-SA 4.0");
        choice.setValue("CC BY-SA 4.0");
        Checkbox ticked = new Checkbox(Texts.get("shell.keys.wanted"), true);
        return Stream.of(plain, readOnly, disabled, area, choice, new DepartementField(Texts.get("ui.about.departement")), ticked, wrong, summary);
    }

    private static Stream<Component> ways() {
        TabRow tabs = new TabRow(Texts.get("shell.gallery.ways"));
        for (String tab : List.of("ressources", "bases", "profils")) {
            tabs.add(new Anchor("/rechercher/" + tab, tab), tab.equals("bases"));
        }
        return Stream.of(new Breadcrumb().to("/aide", Texts.get("shell.header.help")).here(Texts.get("shell.gallery")), tabs, new Pager(new Page<>(List.of(), 190, 4, 20), number -> "/galerie?page=" + number));
    }

    private Stream<Component> rows() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        List<ResourceRow> recent = catalogue.recent(ROWS);
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

    private static Stream<Component> pictures() {
        return Stream.concat(LOOKS.stream().map(look -> {
            Div frame = new Div(CoverPattern.card(look, Optional.of(look)));
            frame.addClassName("gallery__p");
            return named(look, frame);
        }), Stream.of("Amina Kaddour", "Paul Lemaire", "Fatou Diarra").map(name -> named(name, new InitialsAvatar(name, name).large())));
    }

    private static Stream<Component> icons() {
        return Arrays.stream(Icon.values()).map(icon -> named(icon.name().toLowerCase(Locale.ROOT), icon.create(24)));
    }

    private static Component named(String name, Component sample) {
        Span words = new Span(name);
        words.addClassName("meta");
        Div both = new Div(sample, words);
        both.addClassName("gallery__n");
        return both;
    }
}
