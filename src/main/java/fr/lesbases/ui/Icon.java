package fr.lesbases.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The icons: 24 px drawn in strokes, in {@code images/sprite.svg}. Never alone: a name stands beside one or in the label of its control. */
public enum Icon {

    ARROW_RIGHT("arrright"), BACK("left"), BOOKMARK("bookmark"), BUTTON("button"), CALLOUT("callout"), CHECK("check"), CHECKLIST("checklist"), CLOCK("clock"), CLOSE("x"), COLUMNS("columns"), COPY("copy"), DELETE("trash"), DOWN("down"),
    DOWNLOAD("download"), EDIT("edit"), EXTERNAL("external"), EYE("eye"), FILE("file"), FILTER("filter"), FOLDABLE("foldable"), GLOBE("globe"), GRIP("grip"), HELP("help"),
    IMAGE("image"), INFO("info"), LINK("link"), LOCK("lock"), MAIL("mail"), MORE("more"), NEXT("right"), PASTE("paste"), PIN("pin"), PLAY("play"), PLUS("plus"), PRINT("print"), QUOTE("quote"), REDO("redo"),
    RESOURCE("resource"), SEARCH("search"), SEND("send"), SEPARATOR("separator"), SETTINGS("settings"), SHARE("share"), SIGN_OUT("logout"), TABLE("table"), TEXT("text"), TIP("tip"), TITLE("heading"), UNDO("undo"), UP("up"),
    UPLOAD("upload"), USER("user"), USERS("users"), VIDEO("video"), WARNING("alert");

    private static final int USUAL_SIZE = 20;

    private final String shape;

    Icon(String shape) {
        this.shape = shape;
    }

    /** The icon named so in any case, as a code names it: {@code text}. @throws IllegalArgumentException where there is none */
    public static Icon of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public Component create() {
        return create(USUAL_SIZE);
    }

    /** Where its shape is, for what draws it in the browser. */
    public String address() {
        return Drawing.SPRITE + "i-" + shape;
    }

    /** @param size of a side in pixels */
    public Component create(int size) {
        return new Sign(Drawing.svg(" class=\"i\" width=\"%d\" height=\"%d\"".formatted(size, size), Drawing.use("i-" + shape)));
    }

    private static final class Sign extends Drawing {

        Sign(String svg) {
            super(svg);
        }
    }
}
