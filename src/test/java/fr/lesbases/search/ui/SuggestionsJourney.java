package fr.lesbases.search.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.lesbases.resource.Shelf.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.lesbases.BrowserTest;
import fr.lesbases.browser.Keyboard;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.Shelf;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search box suggests while one types: by mouse, by keyboard alone, with a phone; and remembers, for nobody else. */
class SuggestionsJourney extends BrowserTest {

    /** Letters only: nothing is begun by a number. */
    private final String word = "z" + UUID.randomUUID().toString().substring(0, 8).chars().map(digit -> Character.isDigit(digit) ? digit - '0' + 'g' : digit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "ouille";
    private Slug slug;

    @BeforeEach
    void aResource() {
        slug = shelf.put(cast.somebody("Lou", "Marchand"), "Le <script>alert(1)</script> " + word, "Rien", terms("thematique/donnees", "support/jeu", "public/adultes"));
    }

    @Test
    void byMouseFromTheHeader() {
        Page page = visitor();
        visit(page, "/aide");
        box(page).click();
        page.keyboard().type(word.substring(0, 6));
        Locator option = option(page, word);
        assertThat(option).hasText("Le <script>alert(1)</script> " + word);
        assertThat(option.locator("b")).hasText(word.substring(0, 6));
        assertThat(box(page)).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("lb-suggestions [aria-live]")).hasText(Typography.french("Suggestions : 1"));
        assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(page);

        option.click();
        assertThat(page).hasURL(Pattern.compile("/ressources/" + slug + "$"));
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(box(page)).hasValue("");
    }

    @Test
    void byKeyboardAlone() {
        Page page = visitor();
        Keyboard keys = new Keyboard(page);
        visit(page, "/");
        keys.to(box(page)).type(word.substring(0, 6));
        Locator option = option(page, word);
        assertThat(option).isVisible();
        keys.press("Escape");
        assertThat(option).isHidden();
        assertThat(box(page)).hasValue(word.substring(0, 6));
        keys.press("ArrowDown");
        assertThat(option).isVisible();
        keys.press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "true");
        assertThat(box(page)).hasAttribute("aria-activedescendant", option.getAttribute("id"));
        keys.press("ArrowDown");
        assertThat(option).hasAttribute("aria-selected", "false");
        keys.press("ArrowUp").press("Home").press("End");
        assertThat(option).hasAttribute("aria-selected", "true");
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/ressources/" + slug + "$"));
    }

    @Test
    void withoutAChoiceItSearchesAndRemembersUntilSignOut() {
        Page page = visitor();
        entrance.enter(page, cast.somebody("Ali", "Benhamou"));
        visit(page, "/rechercher/ressources");
        box(page).fill(word);
        assertThat(option(page, word)).isVisible();
        box(page).press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=" + word));
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();

        visit(page, "/aide");
        box(page).click();
        assertThat(option(page, word)).isVisible();
        assertAccessible(page);
        option(page, word).click();
        assertThat(page).hasURL(Pattern.compile("/rechercher/ressources\\?q=" + word));

        page.locator(".person").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter")).click();
        assertThat(link(page, "Se connecter")).isVisible();
        page.waitForCondition(() -> page.evaluate("localStorage.getItem('lb-searches')") == null);
        box(page).click();
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
    }

    @Test
    void onAPhoneTheListIsAsWideAsTheBoxAndRecentOnesCanBeForgotten() {
        Page page = phoneVisitor();
        visit(page, "/");
        box(page).tap();
        page.keyboard().type(word.substring(0, 6));
        assertThat(option(page, word)).isVisible();
        assertThat(page.locator(".suggest:visible").boundingBox().width).isEqualTo(page.locator("form.searchbox--big").boundingBox().width);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(option(page, word).boundingBox().height).isGreaterThanOrEqualTo(44);
        assertAccessible(page);
        box(page).press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=" + word.substring(0, 6)));

        visit(page, "/");
        box(page).tap();
        assertThat(option(page, word.substring(0, 6))).isVisible();
        button(page, "Effacer les recherches récentes").tap();
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(box(page)).isFocused();
        assertThat(page.evaluate("localStorage.getItem('lb-searches')")).isNull();
        box(page).fill(word.substring(0, 6));
        option(page, word).tap();
        assertThat(page).hasURL(Pattern.compile("/ressources/" + slug + "$"));
    }

    private static Locator box(Page page) {
        return page.getByRole(AriaRole.SEARCH).getByRole(AriaRole.COMBOBOX);
    }

    private static Locator option(Page page, String words) {
        return page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words)).locator("visible=true");
    }
}
