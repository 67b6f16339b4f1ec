package fr.lesbases.shell;

import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.Visitor;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The pages written in Markdown: ours, or those of the installation where {@code lesbases.pages} has one of that name. Read anew each time: they are small, and can be changed while the site runs. */
@Component
class WrittenPages {

    /** Their addresses, and the names of their files. */
    static final List<String> NAMES = List.of("aide", "contact", "accessibilite", "mentions-legales", "confidentialite", "conditions");
    /** The address in the texts, which an installation replaces by its own. */
    private static final String CONTACT = "lesbases@anct.gouv.fr";
    /** Tables, and an {@code id} for each heading, made of its words. */
    private static final List<Extension> MORE = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Pattern SECTION_OR_TABLE = Pattern.compile("<h\\d id=\"([^\"]+)\"|<table>");
    /** In the words alone: an address keeps its letters. */
    private static final Visitor TYPESETTING = new AbstractVisitor() {
        @Override
        public void visit(Text text) {
            text.setLiteral(Typography.title(text.getLiteral()));
        }
    };

    private final SiteProperties site;
    private final Parser parser = Parser.builder().extensions(MORE).build();
    /** HTML in the Markdown is shown as text, and only harmless addresses become links. */
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(MORE).attributeProviderFactory(context -> WrittenPages::tellScope)
            .escapeHtml(true).sanitizeUrls(true).build();

    WrittenPages(SiteProperties site) {
        this.site = site;
    }

    /** @param title its first heading, which {@code html} leaves out */
    record WrittenPage(String title, String html) {}

    /** @param name one of {@link #NAMES} */
    WrittenPage read(String name) {
        Node document = parser.parse(Typography.french(markdown(name)).replace(CONTACT, site.contact()));
        String title = name;
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            title = heading.getFirstChild() instanceof Text text ? text.getLiteral() : name;
            heading.unlink();
        }
        document.accept(TYPESETTING);
        return new WrittenPage(title, withRoomForTables(renderer.render(document)));
    }

    private static void tellScope(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
    }

    /** A wide table is wound sideways on a phone, by keyboard too, under the name of its section. No other text of the page can hold these tags: the renderer escapes them. */
    private static String withRoomForTables(String html) {
        StringBuilder made = new StringBuilder();
        String name = "aria-label=\"" + Texts.get("shell.written.table") + "\"";
        Matcher each = SECTION_OR_TABLE.matcher(html);
        while (each.find()) {
            name = each.group(1) == null ? name : "aria-labelledby=\"" + each.group(1) + "\"";
            String room = each.group(1) == null ? "<div class=\"prose__table\" role=\"group\" tabindex=\"0\" " + name + ">" : "";
            each.appendReplacement(made, Matcher.quoteReplacement(room + each.group()));
        }
        return each.appendTail(made).toString().replace("</table>", "</table></div>");
    }

    private String markdown(String name) {
        try {
            return source(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Resource source(String name) {
        Path own = site.pages() == null ? null : site.pages().resolve(name + ".md");
        return own != null && Files.isReadable(own) ? new FileSystemResource(own) : new ClassPathResource("pages/" + name + ".md");
    }
}
