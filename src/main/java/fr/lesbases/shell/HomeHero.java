package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Quilt;
import fr.lesbases.ui.SearchBox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The promise and the large search box. */
final class HomeHero extends Section {

    HomeHero() {
        addClassName("hero");
        Paragraph lead = new Paragraph(Texts.get("shell.home.lead"));
        lead.addClassName("hero__lead");
        Div words = new Div(new H1(Texts.get("shell.home.title")), lead, SearchBox.big(), examples());
        Div art = new Div(new Quilt(5, 5, "meet"));
        art.addClassName("hero__art");
        Div inner = new Div(words, art);
        inner.addClassNames("wrap", "hero__in");
        add(inner);
    }

    private static Paragraph examples() {
        Paragraph examples = new Paragraph(new Span(Texts.get("shell.home.examples")));
        examples.addClassName("hero__try");
        List.of("shell.home.example.first", "shell.home.example.second", "shell.home.example.third").forEach(key -> examples.add(example(Texts.get(key))));
        return examples;
    }

    private static Anchor example(String words) {
        return new Anchor("/rechercher/ressources?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), words);
    }
}
