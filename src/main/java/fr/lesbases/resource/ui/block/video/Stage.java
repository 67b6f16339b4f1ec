package fr.lesbases.resource.ui.block.video;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lesbases.common.Texts;
import fr.lesbases.common.VideoAddress;
import fr.lesbases.ui.Icon;

/** Where a video plays. Until the reader starts it there is a button, and nothing is asked of its host. */
final class Stage extends Div {

    private final VideoAddress video;
    private final String name;

    Stage(VideoAddress video, String name) {
        this.video = video;
        this.name = name;
        NativeButton play = new NativeButton();
        play.add(Icon.PLAY.create(28), new Span(Texts.get("resource.video.play")));
        play.setAriaLabel(Texts.get("resource.video.playNamed", name));
        play.addClassNames("btn", "btn--primary");
        play.addClickListener(click -> start());
        addClassName("b-video__s");
        add(play, new Paragraph(Texts.get("resource.video.asks", video.host())));
    }

    private void start() {
        removeAll();
        Element player = video.player() == VideoAddress.Player.FILE ? file() : frame();
        player.setAttribute("src", video.source());
        getElement().appendChild(player);
        player.callJsFunction("focus");
    }

    private Element frame() {
        return new Element("iframe").setAttribute("title", name).setAttribute("allow", "autoplay; fullscreen; picture-in-picture").setAttribute("allowfullscreen", true)
                .setAttribute("referrerpolicy", "strict-origin-when-cross-origin")
                .setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox");
    }

    private Element file() {
        return new Element("video").setAttribute("aria-label", name).setAttribute("controls", true).setAttribute("autoplay", true).setAttribute("playsinline", true)
                .setAttribute("tabindex", "0");
    }
}
