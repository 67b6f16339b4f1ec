package fr.lesbases.base.ui.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.Role;
import fr.lesbases.base.Team;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.browser.Keyboard;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bringing people into a base, one of them without an account; changing many at once; by mouse, by keyboard, on a phone. */
class MembersJourney extends BrowserTest {

    @Autowired
    private Team team;
    @Autowired
    private Mailbox mailbox;

    @Test
    void bringsInTwoPeopleAndGivesThemARole() {
        Cast.Player amina = cast.somebody("Amina", "Kaddour");
        Cast.Player karim = cast.somebody("Karim", "Benali");
        BaseName base = team.found(amina);
        String stranger = "odile." + UUID.randomUUID() + "@exemple.fr";

        Page page = visitor();
        entrance.enter(page, amina);
        visit(page, BaseRoutes.members(base.slug()));
        exactButton(page, "Inviter un membre").click();
        page.getByLabel("Adresses e-mail", new Page.GetByLabelOptions().setExact(true)).fill(stranger + ", " + karim.email());
        assertAccessible(page);
        exactButton(page, "Envoyer l’invitation").click();
        assertThat(page.getByText("2 invitations envoyées.")).isVisible();
        assertThat(grid(page).getByText(stranger)).isVisible();
        assertAccessible(page);

        Page strangers = visitor();
        visit(strangers, Mailbox.link(mailbox.read(stranger, 1).getFirst()));
        assertThat(strangers.getByText("vous invite à rejoindre la base")).isVisible();
        assertAccessible(strangers);
        link(strangers, "Créer un compte").click();
        strangers.getByLabel("Prénom").fill("Odile");
        strangers.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Perrin");
        strangers.getByLabel("Adresse e-mail").fill(stranger);
        strangers.getByRole(AriaRole.CHECKBOX).check();
        exactButton(strangers, "Créer mon compte").click();
        assertThat(strangers.getByText("Regardez vos e-mails")).isVisible();
        visit(strangers, mailbox.read(stranger, 2).stream().map(Mailbox::link).filter(link -> link.startsWith("/connexion")).findFirst().orElseThrow());
        exactButton(strangers, "Se connecter").click();
        exactButton(strangers, "Accepter l’invitation").click();
        assertThat(strangers.getByText("Modifier la base")).isVisible();

        Page karims = visitor();
        entrance.enter(karims, karim);
        visit(karims, BaseRoutes.page(base.slug()));
        exactButton(karims, "Accepter l’invitation").click();
        assertThat(karims.getByText("Modifier la base")).isVisible();

        reload(page);
        choose(page, "Odile Perrin");
        choose(page, "Karim Benali");
        assertThat(page.getByText("2 sélectionnés")).isVisible();
        assertAccessible(page);
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Actions sur la sélection")).getByText("Changer le rôle").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Administrateur")).click();
        assertThat(page.getByText("2 membres sont maintenant administrateurs")).isVisible();
        exactButton(page, "Vider la sélection").click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Actions sur la sélection"))).isHidden();
    }

    @Test
    void findsAndRemovesSomebodyByKeyboardAlone() {
        Cast.Player amina = cast.somebody("Amina", "Kaddour");
        Cast.Player karim = cast.somebody("Karim", "Benali");
        BaseName base = team.found(amina);
        team.join(base.id(), amina, karim, Role.CONTRIBUTOR);
        Page page = visitor();
        entrance.enter(page, amina);
        visit(page, BaseRoutes.members(base.slug()));
        Keyboard keyboard = new Keyboard(page);

        keyboard.to(page.getByLabel("Chercher un membre")).type("karim");
        assertThat(page.getByText("1 résultat")).isVisible();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Sélectionner Karim Benali")).press("Space");
        Locator bulk = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Actions sur la sélection"));
        assertThat(bulk).isVisible();
        keyboard.back(bulk.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer"))).press("Enter");
        Locator remove = page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer"));
        assertThat(remove).isVisible();
        assertAccessible(page);
        assertThat(page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler"))).isFocused();
        assertThat(page.locator("vaadin-confirm-dialog [focus-ring]")).hasCount(1);
        keyboard.to(remove).press("Enter");
        assertThat(page.getByText("Personne ne correspond")).isVisible();
    }

    @Test
    void tellsWhichColumnsAreShownAndHidesOneByKeyboard() {
        Cast.Player amina = cast.somebody("Amina", "Kaddour");
        BaseName base = team.found(amina);
        Page page = visitor();
        entrance.enter(page, amina);
        visit(page, BaseRoutes.members(base.slug()));
        Locator header = grid(page).getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Rôle"));
        assertThat(header).hasAccessibleName("Trier par Rôle");
        page.locator(".gridtools vaadin-select-value-button").first().press("Enter");
        assertThat(page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Rôle")).getByRole(AriaRole.OPTION).first()).isVisible();
        assertAccessible(page);
        page.keyboard().press("Escape");
        exactButton(page, "Colonnes").press("Enter");
        Locator role = page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName("Rôle"));
        assertThat(role).isChecked();
        assertAccessible(page);
        role.press("Enter");
        assertThat(role).not().isChecked();
        assertThat(header).isHidden();
        role.press("Enter");
        assertThat(role).isChecked();
        assertThat(header).isVisible();
    }

    @Test
    void whatThereIsNoRoomForGoesRatherThanTheGridSideways() {
        Cast.Player amina = cast.somebody("Amina", "Kaddour");
        BaseName base = team.found(amina);
        team.join(base.id(), amina, cast.somebody("Karim", "Benali"), Role.CONTRIBUTOR);
        Page page = visitor();
        page.setViewportSize(768, 1024);
        entrance.enter(page, amina);
        visit(page, BaseRoutes.members(base.slug()));
        assertThat(grid(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retirer"))).isVisible();
        for (int width : List.of(768, 909, 1024, 1140, 1280)) {
            page.setViewportSize(width, 1024);
            assertThat(grid(page).getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Depuis"))).isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(width > 1000));
            page.waitForFunction("(() => { const table = document.querySelector('vaadin-grid').shadowRoot.querySelector('#table'); return table.scrollWidth === table.clientWidth; })()");
        }
        assertThat(grid(page).getByRole(AriaRole.COLUMNHEADER)).hasCount(8);

        page.setViewportSize(768, 1024);
        exactButton(page, "Colonnes").press("Enter");
        Locator since = page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName("Depuis"));
        assertThat(since).not().isChecked();
        since.press("Enter");
        assertThat(since).isChecked();
        assertThat(grid(page).getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Depuis"))).isVisible();
    }

    @Test
    void whoRemovesAMemberGoesOnWithTheRowThatIsInItsPlace() {
        Cast.Player amina = cast.somebody("Amina", "Kaddour");
        BaseName base = team.found(amina);
        team.join(base.id(), amina, cast.somebody("Karim", "Benali"), Role.CONTRIBUTOR);
        team.join(base.id(), amina, cast.somebody("Zoé", "Petit"), Role.CONTRIBUTOR);
        Page page = visitor();
        entrance.enter(page, amina);
        visit(page, BaseRoutes.members(base.slug()));
        exactButton(page, "Retirer Karim Benali de la base").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Retirer").setExact(true)).press("Enter");
        assertThat(grid(page).getByText("Karim Benali")).hasCount(0);
        assertThat(exactButton(page, "Retirer Zoé Petit de la base")).isFocused();
    }

    @Test
    void onAPhoneEachEntryIsACard() {
        Cast.Player amina = cast.somebody("Amina", "Kaddour");
        Cast.Player karim = cast.somebody("Karim", "Benali");
        BaseName base = team.found(amina);
        team.join(base.id(), amina, karim, Role.CONTRIBUTOR);
        Page phone = phoneVisitor();
        entrance.enter(phone, amina);
        visit(phone, BaseRoutes.members(base.slug()));
        assertThat(phone.locator(".mcard")).hasCount(2);
        assertThat(phone.locator("html")).hasJSProperty("scrollWidth", 390);
        choose(phone, "Karim Benali");
        assertThat(phone.getByText("1 sélectionné")).isVisible();
        assertAccessible(phone);
        phone.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "membres-telephone.png")).setFullPage(true));
    }

    private static Locator grid(Page page) {
        return page.locator("vaadin-grid");
    }

    private static Locator exactButton(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String name) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Sélectionner " + name)).check();
    }
}
