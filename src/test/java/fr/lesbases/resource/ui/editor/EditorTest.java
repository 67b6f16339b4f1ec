package fr.lesbases.resource.ui.editor;

import com.vaadin.flow.component.button.Button;
import fr.lesbases.Cast;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.block.Block;
import org.junit.jupiter.api.BeforeEach;

/** Léa before the editor of a draft of hers. */
abstract class EditorTest extends ScreenTest {

    protected Cast.Player lea;
    protected Slug slug;

    @BeforeEach
    void author() {
        lea = cast.somebody("Léa", "Morvan");
        signIn(lea);
    }

    protected void edit(Block... blocks) {
        slug = shelf.draft(lea, "Un atelier", blocks);
        open("/ressources/" + slug + "/modifier");
    }

    protected void back() {
        test(find(Button.class).all().stream().filter(button -> button.getAriaLabel().filter("Annuler la dernière modification"::equals).isPresent()).findFirst().orElseThrow()).click();
    }

    protected BlockList list() {
        return find(BlockList.class).single();
    }
}
