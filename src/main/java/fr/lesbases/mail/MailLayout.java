package fr.lesbases.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Lays letters out as plain text and as the one HTML page of {@code mail/layout.html}, everything escaped. */
@Component
class MailLayout {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private final String template;

    MailLayout() {
        try {
            template = new ClassPathResource("mail/layout.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String plain(Letter letter) {
        return String.join("\n\n", letter.text() + plainSections(letter), letter.action() + " :\n" + letter.link(), letter.after(), "-- \nLes Bases\n" + letter.site()) + "\n";
    }

    String html(Letter letter) {
        Map<String, String> values = Map.of(
                "title", escaped(Quoted.plain(letter.subject())),
                "subject", Quoted.html(escaped(letter.subject())),
                "text", paragraphs(letter.text()),
                "sections", letter.sections().stream().map(MailLayout::html).collect(Collectors.joining()),
                "action", Quoted.html(escaped(letter.action())),
                "link", escaped(letter.link()),
                "after", paragraphs(letter.after()),
                "site", escaped(letter.site()));
        // One pass: a ${link} that somebody typed into a name stays what it is
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    private static String plainSections(Letter letter) {
        return letter.sections().stream().map(section -> "\n\n" + section.title().words() + "\n" + section.title().address() + "\n"
                + section.lines().stream().map(line -> "\n- " + line.link().words() + " (" + line.note() + ")\n  " + line.link().address()).collect(Collectors.joining())
                + section.after().stream().map(link -> "\n\n" + link.words() + " :\n" + link.address()).collect(Collectors.joining())).collect(Collectors.joining());
    }

    private static String html(MailSection section) {
        return "<h2>" + html(section.title()) + "</h2><ul>"
                + section.lines().stream().map(line -> "<li>" + html(line.link()) + "<br><span class=\"quiet\">" + escaped(line.note()) + "</span></li>").collect(Collectors.joining())
                + "</ul><p class=\"quiet\">" + section.after().stream().map(MailLayout::html).collect(Collectors.joining("<br>")) + "</p>";
    }

    private static String html(MailSection.Link link) {
        return "<a href=\"" + escaped(link.address()) + "\"" + Quoted.attributes(link.language()) + ">" + escaped(link.words()) + "</a>";
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n")).map(paragraph -> "<p>" + Quoted.html(escaped(paragraph)).replace("\n", "<br>") + "</p>").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
