package fr.lesbases.ui;

import com.vaadin.flow.component.html.Span;

/**
 * Something drawn in SVG, out of shapes of {@code images/sprite.svg}. Says nothing to a screen reader: what it means stands in words beside it.
 * The element around it takes no part in the layout ({@code .svg} in frame.css).
 */
abstract class Drawing extends Span {

    static final String SPRITE = "/images/sprite.svg#";

    Drawing(String svg) {
        addClassName("svg");
        getElement().setProperty("innerHTML", svg);
    }

    /** @param attributes as they stand in the tag, a blank before each */
    static String svg(String attributes, String content) {
        return "<svg aria-hidden=\"true\"" + attributes + ">" + content + "</svg>";
    }

    static String use(String shape) {
        return use(shape, "");
    }

    static String use(String shape, String attributes) {
        return "<use href=\"" + SPRITE + shape + "\"" + attributes + "></use>";
    }
}
