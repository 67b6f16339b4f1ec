package fr.lesbases.firstversion.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Icon;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of an import: the numbers of each kind, then the reasons of what was left aside or changed; all of it as a file. */
class ReportTable extends Div {

    private static final List<String> COUNTS = List.of("in", "created", "updated", "unchanged", "skipped");

    ReportTable(ObjectNode report) {
        addClassName("report");
        add(scrolling(numbers(report), "firstversion.report.numbers"), scrolling(reasons(report), "firstversion.report.reasons"), file());
    }

    /** On a phone a table is wider than the page: by keyboard it is moved as well. */
    private static Div scrolling(Html table, String nameKey) {
        Div part = new Div(table);
        part.addClassName("prose__table");
        part.getElement().setAttribute("role", "group").setAttribute("tabindex", "0").setAttribute("aria-label", Texts.get(nameKey));
        return part;
    }

    private static Html numbers(ObjectNode report) {
        StringBuilder rows = new StringBuilder();
        report.path("kinds").forEachEntry((kind, numbers) -> rows.append("<tr><th scope=\"row\">").append(kind(kind)).append("</th>")
                .append(COUNTS.stream().map(count -> "<td>" + Formats.number(numbers.path(count).asLong()) + "</td>").collect(Collectors.joining())).append("</tr>"));
        String head = Stream.concat(Stream.of("kind"), COUNTS.stream()).map(column -> "<th scope=\"col\">" + text("firstversion.column." + column) + "</th>").collect(Collectors.joining());
        return new Html("<table><thead><tr>" + head + "</tr></thead><tbody>" + rows + "</tbody></table>");
    }

    private static Html reasons(ObjectNode report) {
        StringBuilder rows = new StringBuilder();
        report.path("kinds").forEachEntry((kind, numbers) -> List.of("skippedBecause", "adjusted").forEach(list -> numbers.path(list).forEach(cases -> rows.append(row(kind, cases)))));
        report.path("files").path("missing").forEach(name -> rows.append("<tr><th scope=\"row\">").append(text("firstversion.missingFile")).append("</th><td></td><td>")
                .append(HtmlUtils.htmlEscape(name.asString(), "UTF-8")).append("</td></tr>"));
        String head = Stream.of("kind", "count", "what").map(column -> "<th scope=\"col\">" + text("firstversion.column." + column) + "</th>").collect(Collectors.joining());
        return new Html("<table><thead><tr>" + head + "</tr></thead><tbody>" + rows + "</tbody></table>");
    }

    private static String row(String kind, JsonNode cases) {
        return "<tr><th scope=\"row\">" + kind(kind) + "</th><td>" + Formats.number(cases.path("count").asLong()) + "</td><td>" + HtmlUtils.htmlEscape(cases.path("text").asString(), "UTF-8")
                + "</td></tr>";
    }

    private static String kind(String name) {
        return text("firstversion.progress." + name);
    }

    private static Anchor file() {
        Anchor file = new Anchor(FirstVersionRoutes.FILE, "", AnchorTarget.DEFAULT);
        file.add(Icon.DOWNLOAD.create(), new Span(Texts.get("firstversion.page.file")));
        file.addClassNames("btn", "btn--quiet");
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        return file;
    }

    private static String text(String key) {
        return HtmlUtils.htmlEscape(Texts.get(key), "UTF-8");
    }
}
