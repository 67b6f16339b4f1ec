package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.ui.block.BlockReading;
import fr.lesbases.resource.ui.block.title.SectionHeading;
import fr.lesbases.ui.Contents;
import java.util.List;

/** Contents at the left, blocks in the middle, the facts at the end. */
public final class ResourceBody extends Div {

    /** @param more what features add at the foot */
    public ResourceBody(ResourcePage.Open page, List<Component> more) {
        addClassNames("wrap", "read");
        page.look().ifPresent(look -> getElement().setAttribute("data-family", look));
        Div blocks = new Div();
        blocks.addClassName("blocks");
        if (page.content().blocks().stream().findFirst().filter(SectionTitleBlock.class::isInstance).isEmpty()) {
            blocks.add(untitled());
        }
        page.content().blocks().forEach(block -> BlockReading.of(block, page.files(), page.resources(), page.content().language()).ifPresent(blocks::add));
        if (page.content().blocks().isEmpty()) {
            blocks.add(new Paragraph(Texts.get("resource.page.empty")));
        }
        Div main = new Div(blocks, new ResourceFacts(page));
        main.add(more);
        main.addClassName("read__main");
        Contents contents = new Contents();
        SectionTitles.ofRead(page.content()).forEach(title -> contents.to(SectionHeading.anchor(title.block()), title.words(), page.content().language()));
        add(contents, main);
    }

    /** What stands before the first section belongs to one too, for those who find their way by headings. */
    private static H2 untitled() {
        H2 heading = new H2(Texts.get("resource.page.content"));
        heading.addClassName("sr");
        return heading;
    }
}
