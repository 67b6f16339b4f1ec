package fr.lesbases.resource.ui.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lesbases.BrowserTest;
import fr.lesbases.Cast;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Slug;
import fr.lesbases.common.TravelClock;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.NewResource;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Two tabs of the same person, and two contributors, editing different blocks at once: both kept. The same block: the second sees both texts." */
class EditingTogetherJourney extends BrowserTest {

    @Autowired
    private Authoring authoring;
    @Autowired
    private Contributors contributors;
    @Autowired
    private Presences presences;
    @Autowired
    private TravelClock clock;

    private Cast.Player author;
    private Slug slug;

    @BeforeEach
    void aDraftOfTwoTexts() {
        author = cast.somebody();
        slug = cast.ask(author, () -> authoring.create(new NewResource("Écrit à plusieurs", "Pour un test")));
        cast.as(author, () -> {
            Block first = text("Premier");
            authoring.apply(copy().id(), new Edit.Insert(first, Optional.empty()));
            authoring.apply(copy().id(), new Edit.Insert(text("Second"), Optional.of(first.id())));
        });
    }

    @Test
    void twoTabsOfOnePersonBothKeepTheirs() {
        Page one = editor(author);
        Page two = one.context().newPage();
        visit(two, address() + "/ressources/" + slug + "/modifier");

        write(one, 0, " un");
        write(two, 1, " deux");

        assertThat(blocks(one).nth(1)).hasText("Second deux");
        assertThat(blocks(two).nth(0)).hasText("Premier un");
        assertSaved("Premier un", "Second deux");
    }

    @Test
    void whatOneTypedGoesBackAndForthByKeysAlsoAfterAReload() {
        Page page = editor(author);
        write(page, 0, " jet");
        page.keyboard().press("Control+z");
        assertThat(blocks(page).nth(0)).hasText("Premier");
        // not sent yet when it is taken back
        page.keyboard().type(" essai");
        page.keyboard().press("Control+z");
        assertThat(blocks(page).nth(0)).hasText("Premier");
        assertSaved("Premier", "Second");
        page.keyboard().press("Control+Shift+z");
        assertThat(blocks(page).nth(0)).hasText("Premier essai");
        assertSaved("Premier essai", "Second");

        reload(page);
        assertThat(blocks(page).nth(0)).hasText("Premier essai");
        page.keyboard().press("Control+z");
        assertThat(blocks(page).nth(0)).hasText("Premier");
        assertSaved("Premier", "Second");
    }

    @Test
    void twoContributorsSeeEachOtherWriteAndOverTheSameBlockTheSecondSeesBothTexts() {
        Cast.Player contributor = cast.somebody();
        cast.as(author, () -> contributors.add(copy().id(), contributor.profile()));
        Page hers = editor(author);
        Page his = editor(contributor);

        write(hers, 0, " d’elle");
        assertThat(blocks(his).nth(0)).hasText("Premier d’elle");
        assertThat(his.locator(".eb").nth(0)).containsText("écrit ici");
        assertThat(his.locator(".company")).containsText("Camille Test");
        assertAccessible(his);
        write(his, 1, " de lui");
        assertThat(blocks(hers).nth(1)).hasText("Second de lui");
        assertThat(hers.locator(".eb").nth(1)).containsText("écrit ici");
        assertThat(hers.locator(".company")).containsText("Camille Test");

        // both in the first block: it is hers while she is in it, and he sees what she writes there
        his.bringToFront();
        blocks(his).nth(0).focus();
        Locator guard = his.locator(".eb").nth(0).locator(".guard");
        assertThat(guard).containsText("écrit ici en ce moment");
        assertThat(blocks(his).nth(0)).hasAttribute("aria-readonly", "true");
        assertAccessible(his);
        his.keyboard().type("par-dessus");
        write(hers, 0, ", encore");
        assertThat(blocks(his).nth(0)).hasText("Premier d’elle, encore");
        assertThat(blocks(his).nth(0)).isFocused();
        hers.getByLabel("Description").focus();
        assertThat(guard).isEmpty();
        write(his, 0, "!");
        assertSaved("Premier d’elle, encore!", "Second de lui");

        // she insists: what she writes waits while he is in it
        hers.bringToFront();
        blocks(hers).nth(0).focus();
        button(hers, "Écrire quand même").click();
        assertThat(hers.locator("lb-rich-text").first().locator("[contenteditable=true]")).isFocused();
        assertThat(hers.locator(".eb").nth(0).locator(".guard")).isEmpty();
        write(hers, 0, " À nouveau.");
        assertSaved("Premier d’elle, encore! À nouveau.", "Second de lui");
        his.bringToFront();
        his.keyboard().type(" et de lui");
        Locator conflict = his.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("en même temps que vous"));
        assertThat(conflict).containsText("Premier d’elle, encore! et de lui");
        assertThat(conflict).containsText("Premier d’elle, encore! À nouveau.");
        assertAccessible(his);
        assertSaved("Premier d’elle, encore! À nouveau.", "Second de lui");

        conflict.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Garder le mien")).click();
        assertThat(conflict).isHidden();
        assertThat(his.locator(".eb__handle").first()).isFocused();
        hers.getByLabel("Description").focus();
        assertThat(blocks(hers).nth(0)).hasText("Premier d’elle, encore! et de lui");
        assertSaved("Premier d’elle, encore! et de lui", "Second de lui");
    }

    @Test
    void whoHasTypedNothingForAWhileKeepsNobodyWaiting() {
        Cast.Player contributor = cast.somebody();
        cast.as(author, () -> contributors.add(copy().id(), contributor.profile()));
        Page hers = editor(author);
        Page his = editor(contributor);
        write(hers, 0, " d’elle");
        his.bringToFront();
        blocks(his).nth(0).focus();
        Locator guard = his.locator(".eb").nth(0).locator(".guard");
        assertThat(guard).containsText("écrit ici en ce moment");

        clock.at(clock.instant().plus(Presences.REST.dividedBy(2)), presences::rest);
        assertThat(guard).containsText("écrit ici en ce moment");
        clock.at(clock.instant().plus(Presences.REST).plusSeconds(1), presences::rest);
        assertThat(guard).isEmpty();
        write(his, 0, " et de lui");
        assertSaved("Premier d’elle et de lui", "Second");
    }

    @Test
    void theTitleIsTheirsWhoWriteItUntilTheyCloseTheTab() {
        Cast.Player contributor = cast.somebody();
        cast.as(author, () -> contributors.add(copy().id(), contributor.profile()));
        Page hers = editor(author);
        Page his = editor(contributor);
        hers.getByLabel("Titre").first().focus();
        hers.keyboard().press("Control+End");
        hers.keyboard().type(" vraiment");

        assertThat(his.locator(".edpart").first()).containsText("écrit ici");
        his.bringToFront();
        Locator title = his.locator(".band [data-field=title] textarea");
        assertThat(title).hasValue("Écrit à plusieurs vraiment");
        title.focus();
        assertThat(his.locator(".edpart").first().locator(".guard")).containsText("Vous pourrez écrire dès que ce sera fini");
        assertThat(title).hasAttribute("readonly", "");
        assertAccessible(his);

        hers.close();
        assertThat(his.locator(".edpart").first().locator(".guard")).isEmpty();
        his.keyboard().press("Control+End");
        his.keyboard().type(" ou seul");
        assertThat(his.locator("lb-save-state .saved")).hasText("Enregistré");
        await().untilAsserted(() -> assertThat(cast.ask(author, () -> copy().content().title())).isEqualTo("Écrit à plusieurs vraiment ou seul"));
    }

    @Test
    void whoIsTakenOutLosesTheOpenEditorAtOnce() {
        Cast.Player contributor = cast.somebody();
        cast.as(author, () -> contributors.add(copy().id(), contributor.profile()));
        Page page = editor(contributor);
        write(page, 0, " de passage");
        assertSaved("Premier de passage", "Second");

        cast.as(author, () -> contributors.remove(copy().id(), contributor.profile()));

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Vous ne pouvez plus modifier cette ressource"))).isVisible();
        assertThat(page.locator("lb-block-list")).hasCount(0);
        assertThat(page.locator(".company")).hasCount(0);
        assertAccessible(page);
        reload(page);
        assertThat(page.locator("lb-block-list")).hasCount(0);
        assertThat(page.getByText("de passage")).hasCount(0);
    }

    private Page editor(Cast.Player person) {
        Page page = visitor();
        entrance.enter(page, person);
        visit(page, "/ressources/" + slug + "/modifier");
        return page;
    }

    /** Puts the caret behind the text of a block, and types. */
    private static void write(Page page, int block, String words) {
        // an editor takes the focus with the next picture, and a tab behind another has none
        page.bringToFront();
        blocks(page).nth(block).focus();
        assertThat(page.locator("lb-rich-text").nth(block).locator("[contenteditable=true]")).isFocused();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
        assertThat(page.locator("lb-save-state .saved")).not().hasText("Enregistrement…");
    }

    private static Locator blocks(Page page) {
        return page.locator("lb-rich-text .rt__content");
    }

    private void assertSaved(String... texts) {
        assertThat(cast.ask(author, () -> copy().content().blocks())).extracting(Block::words).containsExactly(texts);
    }

    private WorkingCopy copy() {
        return authoring.open(slug);
    }

    private static Block text(String words) {
        return new TextBlock(BlockId.create(), RichText.clean("<p>" + words + "</p>"));
    }
}
