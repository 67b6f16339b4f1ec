package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BaseAction;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberRow;
import fr.lesbases.base.MemberStatus;
import fr.lesbases.base.Role;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ui.ProfileRoutes;
import fr.lesbases.ui.FieldNames;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InitialsAvatar;
import java.util.List;

/** What stands in the members grid: in its columns, or in a card for each entry where it is narrow. */
final class MemberCells {

    private final BasePage page;
    private final MemberServices services;
    private final MemberActions actions;
    private final Viewer viewer;

    MemberCells(BasePage page, MemberServices services, MemberActions actions) {
        this.page = page;
        this.services = services;
        this.actions = actions;
        this.viewer = services.viewer().get();
    }

    Component who(MemberRow row) {
        Span words = new Span(name(row));
        row.name().flatMap(name -> row.email()).ifPresent(email -> words.add(address(email)));
        if (!row.message().isEmpty()) {
            Span message = small(Texts.get("base.members.message", row.message()));
            message.setTitle(row.message());
            message.addClassName("mmessage");
            words.add(message);
        }
        row.inviter().ifPresent(name -> words.add(small(Texts.get("base.members.invitedBy", name))));
        Div who = new Div(face(row), words);
        who.addClassName("who");
        return who;
    }

    /** Can be changed in place where the viewer may. */
    Component role(MemberRow row) {
        if (!row.isMember() || !page.can(BaseAction.ADMINISTER)) {
            return text(roleWords(row));
        }
        Select<Role> choice = new Select<>();
        choice.setItems(Role.values());
        choice.setItemLabelGenerator(one -> Texts.get("base.role." + one));
        choice.setValue(row.role());
        choice.setAriaLabel(Texts.get("base.members.roleOf", row.label()));
        FieldNames.nameList(choice, Texts.get("base.members.roleOf", row.label()));
        choice.addClassName("mrole");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && !actions.changeRole(row, change.getValue())) {
                choice.setValue(row.role());
            }
        });
        return choice;
    }

    String roleWords(MemberRow row) {
        return row.isRequest() ? "–" : Texts.get("base.role." + row.role());
    }

    Component status(MemberRow row) {
        Span badge = new Span((switch (row.status()) {
            case MEMBER -> Icon.CHECK;
            case INVITED -> Icon.SEND;
            case EXPIRED -> Icon.CLOCK;
            case REQUESTED -> Icon.USER;
        }).create(16));
        badge.add(Texts.get("base.status." + row.status()));
        badge.addClassNames("badge", switch (row.status()) {
            case MEMBER -> "badge--public";
            case INVITED, REQUESTED -> "badge--wait";
            case EXPIRED -> "badge--draft";
        });
        Div status = new Div(badge);
        row.expires().ifPresent(until -> status.add(small(Texts.get(row.status() == MemberStatus.EXPIRED ? "base.members.expired" : "base.members.expires", Formats.date(until)))));
        return status;
    }

    String since(MemberRow row) {
        return row.isMember() ? Formats.date(row.since()) : "–";
    }

    String activity(MemberRow row) {
        return row.isMember() ? LastActivity.words(row.lastSeen(), services.clock().instant()) : "–";
    }

    String resources(MemberRow row) {
        return row.isMember() ? Formats.number(row.resources()) : "–";
    }

    /** What can be done with the entry; nothing with oneself, whose way out is in the base's own menu. */
    Component controls(MemberRow row) {
        Div controls = new Div();
        controls.addClassName("mcontrols");
        if (row.isInvitation()) {
            controls.add(button("base.members.sendAgain", row, () -> actions.sendAgain(List.of(row))), button("base.members.cancel", row, () -> actions.cancel(row)));
        } else if (row.isRequest()) {
            controls.add(button("base.members.accept", row, () -> actions.accept(List.of(row))), button("base.members.refuse", row, () -> actions.refuse(List.of(row))));
        } else if (page.can(BaseAction.ADMINISTER) && !isViewer(row)) {
            controls.add(button("base.members.remove", row, () -> actions.remove(List.of(row))));
        }
        return controls;
    }

    Component card(MemberRow row) {
        Div card = new Div(who(row));
        card.addClassName("mcard");
        // there is no column to keep: what is not known goes unsaid
        if (!row.isRequest()) {
            card.add(role(row));
        }
        if (page.can(BaseAction.EDIT)) {
            card.add(status(row));
            if (row.isMember()) {
                card.add(small(row.lastSeen().isPresent() ? Texts.get("base.members.cardFacts", activity(row), row.resources()) : Texts.get("base.members.cardResources", row.resources())));
            }
            card.add(controls(row));
        } else {
            card.add(small(Texts.get("base.members.cardSince", Formats.date(row.since()))));
        }
        return card;
    }

    Component text(String words) {
        return new Span(words);
    }

    /** For who can't see that a column's buttons need no title. */
    Component hidden(String words) {
        Span hidden = new Span(words);
        hidden.addClassName("sr");
        return hidden;
    }

    private Component name(MemberRow row) {
        String name = isViewer(row) ? Texts.get("base.members.you", row.label()) : row.label();
        return row.page().<Component>map(slug -> new Anchor(ProfileRoutes.page(slug), name)).orElseGet(() -> strong(name));
    }

    private static Component face(MemberRow row) {
        if (row.name().isPresent()) {
            return new InitialsAvatar(row.label(), row.id().toString());
        }
        Span letter = new Span(Icon.MAIL.create(18));
        letter.addClassName("avx");
        return letter;
    }

    private boolean isViewer(MemberRow row) {
        return row.isMember() && row.person().filter(viewer::is).isPresent();
    }

    /** In a narrow cell it goes on before its sign rather than in the midst of a word. */
    private static Span address(String email) {
        int sign = Math.max(0, email.indexOf('@'));
        Span address = small(email.substring(0, sign));
        address.add(new HtmlComponent("wbr"), new Text(email.substring(sign)));
        return address;
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("small");
        return small;
    }

    private static Span strong(String words) {
        Span strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }

    private static Button button(String key, MemberRow row, Runnable action) {
        Button button = new Button(Texts.get(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.get(key + ".named", row.label()));
        return button;
    }
}
