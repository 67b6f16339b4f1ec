package fr.lesbases.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.AccountDeletion;
import fr.lesbases.profile.Obligation;
import fr.lesbases.profile.ProfilePage;
import java.util.List;

/** Asks before an account is deleted: what goes, what stays and under which name, and the e-mail address as proof of intent; or tells what has to be handed over first. */
final class DeletionDialog extends Dialog {

    /** @param publicThings in words; empty for none */
    DeletionDialog(ProfilePage page, AccountDeletion deletion, String publicThings) {
        AccountDeletion.Outlook outlook = deletion.outlook(page.person().id());
        setHeaderTitle(Texts.get("profile.delete.confirm"));
        addClassName("leaving");
        setCloseOnOutsideClick(false);
        if (outlook.duties().isEmpty()) {
            ask(page, deletion, outlook, publicThings);
        } else {
            refuse(outlook.duties());
        }
    }

    /** In the view, so inside its landmark. */
    void askIn(Section view) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                view.remove(this);
            }
        });
        view.add(this);
        open();
    }

    private void refuse(List<Obligation.Duty> duties) {
        UnorderedList list = new UnorderedList();
        duties.forEach(duty -> list.add(new ListItem(new Anchor(duty.path(), duty.name()))));
        add(content(new Paragraph(Texts.get("profile.delete.duties")), list));
        Button back = new Button(Texts.get("profile.delete.close"), click -> close());
        back.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back);
    }

    private void ask(ProfilePage page, AccountDeletion deletion, AccountDeletion.Outlook outlook, String publicThings) {
        DeletionForm form = new DeletionForm(page.email().orElse(""), publicThings);
        UnorderedList fates = new UnorderedList();
        fates.add(new ListItem(Texts.get("profile.delete.fate")));
        outlook.fates().forEach(fate -> fates.add(new ListItem(fate)));
        add(content(new Paragraph(Texts.get("profile.delete.final")), fates, form));

        Button keep = new Button(Texts.get("profile.delete.keep"), click -> close());
        Button delete = new Button(Texts.get("profile.delete.yes"), click -> {
            boolean gone = false;
            try {
                gone = form.submit((typed, legacy) -> deletion.delete(page.person().id(), typed, legacy));
            } finally {
                click.getSource().setEnabled(!gone);
            }
            if (gone) {
                // A request of its own, which finds nobody signed in any more
                UI.getCurrent().getPage().setLocation(ProfileRoutes.GOODBYE);
            }
        });
        // It may take a while, and is done once
        delete.setDisableOnClick(true);
        delete.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(keep, delete);
    }

    private static Div content(Component... parts) {
        Div content = new Div(parts);
        content.addClassName("leaving__c");
        return content;
    }
}
