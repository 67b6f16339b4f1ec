package fr.lesbases.resource.ui.block.title;

import com.vaadin.flow.component.html.H2;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.block.SectionTitleBlock;

/** A section's title; the table of contents links to it. */
public final class SectionHeading extends H2 {

    public SectionHeading(SectionTitleBlock block) {
        this(block.id(), block.title());
    }

    public SectionHeading(BlockId block, String title) {
        super(Typography.french(title));
        setId(anchor(block));
        addClassName("b-title");
    }

    public static String anchor(BlockId block) {
        return "section-" + block;
    }
}
