package fr.lesbases.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lesbases.common.Page;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.CoverPattern;
import fr.lesbases.ui.DepartementField;
import fr.lesbases.ui.ErrorSummary;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InitialsAvatar;
import fr.lesbases.ui.Pager;
import fr.lesbases.ui.StateBadge;
import fr.lesbases.ui.TabRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the gallery shows that needs nothing from elsewhere. */
final class Samples {

    private static final List<String> COLOURS = List.of("paper", "surface", "sunken", "hover", "ink", "ink-quiet", "line", "line-strong", "action", "action-tint", "danger", "danger-tint", "success", "success-tint", "warning",
            "warning-tint", "found");
    private static final List<String> LOOKS = List.of("inclusion", "culture", "environnement", "communs");

    private Samples() {
    }

    static Stream<Component> colours() {
        return COLOURS.stream().map(name -> {
            Span colour = new Span();
            colour.addClassName("gallery__c");
            colour.getElement().setAttribute("data-colour", name);
            return named(name, colour);
        });
    }

    static Stream<Component> letters() {
        return Stream.of("h2", "h3", "h4", "p", "small", "mark", "kbd").map(tag -> {
            HtmlContainer sample = new HtmlContainer(tag);
            sample.getElement().setText(Texts.get(tag.equals("kbd") ? "shell.keys.leave.keys" : "shell.home.lead"));
            return named(tag, sample);
        });
    }

    static Stream<Component> buttons() {
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

    static Stream<Component> badges() {
        return Stream.of("PUBLIC", "PRIVATE", "DRAFT", "CHANGED", "INCOMPLETE").map(StateBadge::new);
    }

    static Stream<Component> fields() {
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

    static Stream<Component> ways() {
        TabRow tabs = new TabRow(Texts.get("shell.gallery.ways"));
        for (String tab : List.of("ressources", "bases", "profils")) {
            tabs.add(new Anchor("/rechercher/" + tab, tab), tab.equals("bases"));
        }
        Breadcrumb crumbs = new Breadcrumb().to("/aide", Texts.get("shell.header.help")).here(Texts.get("shell.gallery"));
        // Apart from the one of the page
        crumbs.setAriaLabel(Texts.get("shell.gallery.crumbs"));
        return Stream.of(crumbs, tabs, new Pager(new Page<>(List.of(), 190, 4, 20), number -> "/galerie?page=" + number));
    }

    static Stream<Component> pictures() {
        return Stream.concat(LOOKS.stream().map(look -> {
            Div frame = new Div(CoverPattern.card(look, Optional.of(look)));
            frame.addClassName("gallery__p");
            return named(look, frame);
        }), Stream.of("Amina Kaddour", "Paul Lemaire", "Fatou Diarra").map(name -> named(name, new InitialsAvatar(name, name).large())));
    }

    static Stream<Component> icons() {
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
