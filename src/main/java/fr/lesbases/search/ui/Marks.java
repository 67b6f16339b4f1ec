package fr.lesbases.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import fr.lesbases.common.Typography;
import fr.lesbases.search.MarkedText;

/** Shows where the looked-for words stand in a text. */
public final class Marks {

    private Marks() {
    }

    public static void write(HtmlContainer element, MarkedText text) {
        text.pieces().forEach(piece -> {
            if (piece.found()) {
                HtmlContainer mark = new HtmlContainer("mark");
                mark.setText(Typography.title(piece.text()));
                element.add(mark);
            } else {
                element.add(new Text(Typography.title(piece.text())));
            }
        });
    }
}
