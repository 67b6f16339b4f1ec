package fr.lesbases.resource.ui.block.quote;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.block.QuoteBlock;

/** A quotation, with its source below. */
@Tag("figure")
public final class QuoteFigure extends HtmlContainer {

    public QuoteFigure(QuoteBlock block) {
        addClassName("b-quote");
        add(new Words(block.text()));
        if (!block.source().isBlank()) {
            add(new Source(block.source()));
        }
    }

    @Tag("blockquote")
    private static final class Words extends HtmlContainer {

        Words(String text) {
            add(new Paragraph(Typography.french(text)));
        }
    }

    @Tag("figcaption")
    private static final class Source extends HtmlContainer {

        Source(String source) {
            setText(Typography.french(source));
        }
    }
}
