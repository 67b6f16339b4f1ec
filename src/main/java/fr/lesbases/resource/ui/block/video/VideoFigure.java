package fr.lesbases.resource.ui.block.video;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.VideoBlock;
import fr.lesbases.resource.ui.block.LongWords;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.VideoHosts;

/** A video, with its title, its caption and the way to where it is at home. */
@Tag("figure")
public final class VideoFigure extends HtmlContainer {

    private final Caption caption;

    public VideoFigure(VideoBlock block, Language language) {
        this(block.address().orElseThrow(), name(block), words(block, language));
        LongWords.transcript(block.title(), block.transcript(), language).ifPresent(caption::add);
    }

    /** @param name of the player; @param words title and caption, or the fields for them */
    VideoFigure(WebAddress page, String name, Component... words) {
        VideoAddress video = VideoAddress.of(page).orElseThrow();
        addClassName("b-video");
        if (hosts().play(video)) {
            add(new Stage(video, name));
        }
        caption = new Caption(page, words);
        add(caption);
    }

    static String name(VideoBlock block) {
        return block.title().isBlank() ? Texts.get("resource.kind.video") : Typography.french(block.title());
    }

    private static Component[] words(VideoBlock block, Language language) {
        Span title = InLanguage.mark(new Span(name(block)), block.title().isBlank() ? Language.FRENCH : language);
        title.addClassName("b-video__t");
        return block.caption().isBlank() ? new Component[] {title} : new Component[] {title, InLanguage.mark(new Paragraph(Typography.french(block.caption())), language)};
    }

    /** Asked of the page, since blocks are made wherever one is shown. */
    private static VideoHosts hosts() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(VideoHosts.class);
    }

    @Tag("figcaption")
    private static final class Caption extends HtmlContainer {

        Caption(WebAddress page, Component... words) {
            add(words);
            Anchor there = new Anchor(page.value(), Icon.EXTERNAL.create(), new Span(Texts.get("resource.video.there", page.host())));
            there.getElement().setAttribute("rel", "nofollow ugc noopener");
            there.addClassName("b-video__u");
            add(new Div(there));
        }
    }
}
