package fr.lesbases.resource.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.ui.BaseLogo;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.Profiles;
import fr.lesbases.profile.ui.Faces;
import fr.lesbases.profile.ui.PersonLink;
import fr.lesbases.resource.Contributors;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.InitialsAvatar;
import fr.lesbases.ui.KeptWords;
import fr.lesbases.ui.Notices;
import java.util.stream.Stream;

/** Who edits this resource, and two ways to let somebody in: by name, or by an e-mail address. */
final class ContributorsPanel extends Section {

    private final ResourceId resource;
    private final Contributors contributors;
    private final Profiles profiles;
    private final CurrentViewer viewer;
    private final UnorderedList people = new UnorderedList();

    ContributorsPanel(ResourceId resource, Contributors contributors, Profiles profiles, CurrentViewer viewer) {
        this.resource = resource;
        this.contributors = contributors;
        this.profiles = profiles;
        this.viewer = viewer;
        people.addClassName("plist");
        Div invite = new Div(byName(), byMail());
        invite.addClassName("invite");
        add(new H2(Texts.get("resource.contributors.title")), new Paragraph(Texts.get("resource.contributors.lead")), people, invite);
        refresh();
    }

    private ComboBox<Person> byName() {
        ComboBox<Person> search = new ComboBox<>(Texts.get("resource.contributors.byName"));
        search.setPlaceholder(Texts.get("resource.contributors.byName.placeholder"));
        search.setItemLabelGenerator(person -> person.name().full());
        search.setItemsWithFilterConverter(query -> suggestions(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()), text -> text);
        search.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                contributors.add(resource, change.getValue().id());
                Notices.success(Texts.get("resource.contributors.added", change.getValue().name().full()));
                search.clear();
                refresh();
            }
        });
        return search;
    }

    /** Oneself is none: nobody adds themselves. */
    private Stream<Person> suggestions(String beginning) {
        return profiles.suggest(beginning).stream().filter(person -> viewer.profile().filter(person.id()::equals).isEmpty());
    }

    private Div byMail() {
        EmailField mail = new EmailField(Texts.get("resource.contributors.byMail"));
        mail.setHelperText(Texts.get("common.email.example"));
        mail.setManualValidation(true);
        KeptWords words = new KeptWords("contributors/" + resource);
        words.keep("mail", mail);
        Button send = new Button(Texts.get("resource.contributors.invite"), click -> {
            boolean valid = EmailAddress.isValid(mail.getValue().strip());
            mail.setInvalid(!valid);
            mail.setErrorMessage(Texts.get("common.email.invalid"));
            if (valid) {
                contributors.invite(resource, new EmailAddress(mail.getValue().strip()));
                Notices.success(Texts.get("resource.contributors.invited", mail.getValue().strip()));
                mail.clear();
                words.forget();
                refresh();
            } else {
                mail.focus();
            }
        });
        send.addClassName("invite__send");
        Div form = new Div(words, mail, send);
        form.addClassName("invite__mail");
        return form;
    }

    private void refresh() {
        Contributors.Team team = contributors.team(resource);
        people.removeAll();
        people.add(new ListItem(Faces.of(team.creator()), name(team.creator(), Texts.get("resource.contributors.creator"))));
        team.base().ifPresent(base -> people.add(new ListItem(new BaseLogo(base), everyone(base))));
        team.contributors().forEach(person -> people.add(new ListItem(Faces.of(person), name(person, Texts.get("resource.contributors.contributor")),
                button("resource.contributors.remove", person.name().full(), () -> remove(person)))));
        team.pending().forEach(pending -> people.add(pending(pending)));
    }

    /** Who takes themselves out may no longer see this page. */
    private void remove(Person person) {
        contributors.remove(resource, person.id());
        if (viewer.get().is(person.id())) {
            Notices.say(Texts.get("resource.contributors.left"));
            UI.getCurrent().navigate("");
        } else {
            refresh();
            Notices.success(Texts.get("resource.contributors.removed", person.name().full()));
        }
    }

    private Runnable saying(String done, Runnable action) {
        return () -> {
            action.run();
            refresh();
            Notices.success(done);
        };
    }

    private ListItem pending(Contributors.Pending pending) {
        Span state = new Span(Texts.get(pending.expired() ? "resource.contributors.expired" : "resource.contributors.pending", Formats.date(pending.sent())));
        state.addClassName("plist__s");
        Div buttons = new Div(button("resource.contributors.sendAgain", pending.email(), saying(Texts.get("resource.contributors.invited", pending.email()), () -> contributors.sendAgain(resource, pending.id()))),
                button("resource.contributors.cancel", pending.email(), saying(Texts.get("resource.contributors.cancelled"), () -> contributors.cancel(resource, pending.id()))));
        buttons.addClassName("plist__a");
        return new ListItem(new InitialsAvatar("@", pending.email()), new Div(new Span(pending.email()), state), buttons);
    }

    private static Button button(String key, String whom, Runnable action) {
        Button button = new Button(Texts.get(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.get(key + ".named", whom));
        return button;
    }

    private static Div everyone(BaseName base) {
        Span what = new Span(Texts.get("resource.contributors.members"));
        what.addClassName("plist__s");
        return new Div(new Anchor(BaseRoutes.page(base.slug()), Texts.get("resource.contributors.everyone", base.name())), what);
    }

    private static Div name(Person person, String role) {
        Span what = new Span(role);
        what.addClassName("plist__s");
        return new Div(new PersonLink(person), what);
    }
}
