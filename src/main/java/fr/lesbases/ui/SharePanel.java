package fr.lesbases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * "Partager": the address of the page, to be copied, sent or shown as a QR code, and what else the page offers. Plain HTML, which needs no live page: {@code js/share.js} copies, and closes it by Escape,
 * a click or the focus elsewhere.
 */
public final class SharePanel extends NativeDetails {

    private final Div panel = new Div();

    /**
     * @param title of the page, for the subject of a mail
     * @param address of the page, as seen from outside
     * @param path of the page, from the root
     */
    public SharePanel(String title, String address, String path) {
        addClassName("share");
        getSummary().add(Icon.SHARE.create(), new Span(Texts.get("ui.share")));
        getSummary().addClassNames("btn", "btn--quiet");
        panel.addClassName("share__panel");
        panel.add(head(), field(Texts.get("ui.share.address"), address), mail(title, address), code(path));
        setContent(panel);
    }

    /** With the page's feed. @param path from the root */
    public SharePanel withFeed(String path) {
        Anchor link = link(path, Icon.SEND, "ui.share.feed");
        link.setRouterIgnore(true);
        panel.add(link);
        return this;
    }

    /** With what shows it as a card in the pages of others. @param html to be copied */
    public SharePanel withCard(String html) {
        panel.add(field(Texts.get("ui.share.card"), html));
        return this;
    }

    /** On a phone it is a sheet over the page: named, and closed where one looks for that. */
    private static Div head() {
        Span title = new Span(Texts.get("ui.share"));
        title.addClassName("share__title");
        NativeButton close = new NativeButton();
        close.add(Icon.CLOSE.create(22));
        close.addClassName("iconbtn");
        close.setAriaLabel(Texts.get("ui.share.close"));
        close.getElement().setAttribute("data-close", true);
        Div head = new Div(title, close);
        head.addClassNames("share__head", "only-phone-flex");
        return head;
    }

    private static Div field(String name, String value) {
        Input input = new Input();
        input.setValue(value);
        String id = "share-" + UUID.nameUUIDFromBytes((name + value).getBytes(StandardCharsets.UTF_8));
        input.setId(id);
        input.getElement().setAttribute("readonly", true);
        NativeLabel label = new NativeLabel(name);
        // By its id: of a component Vaadin would only tell a live page
        label.setFor(id);
        NativeButton copy = new NativeButton();
        copy.add(Icon.COPY.create(), new Span(Texts.get("ui.share.copy")));
        copy.addClassNames("btn", "btn--line", "btn--dense");
        copy.getElement().setAttribute("data-copy", Texts.get("ui.share.copied")).setAttribute("data-select", Texts.get("ui.share.copyIt"));
        Paragraph answer = new Paragraph();
        answer.getElement().setAttribute("role", "status");
        Div row = new Div(input, copy);
        row.addClassName("share__row");
        Div field = new Div(label, row, answer);
        field.addClassName("share__field");
        return field;
    }

    private static Anchor mail(String title, String address) {
        return link("mailto:?subject=" + encoded(title) + "&body=" + encoded(address), Icon.MAIL, "ui.share.mail");
    }

    private static Div code(String path) {
        String source = QrCodes.PATH + "?page=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
        Image code = new Image(source, Texts.get("ui.share.code.alt"));
        // Asked for once the panel is open
        code.getElement().setAttribute("loading", "lazy");
        Anchor download = link(source, Icon.DOWNLOAD, "ui.share.code.download");
        download.getElement().setAttribute("download", "code-qr.svg");
        download.setRouterIgnore(true);
        Div words = new Div(new Paragraph(Texts.get("ui.share.code")), download);
        Div both = new Div(code, words);
        both.addClassName("share__code");
        return both;
    }

    private static Anchor link(String address, Icon icon, String textKey) {
        Anchor link = new Anchor(address, icon.create(), new Span(Texts.get(textKey)));
        link.addClassName("share__link");
        return link;
    }

    /** As an address of a mail wants it: a blank is no plus. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
