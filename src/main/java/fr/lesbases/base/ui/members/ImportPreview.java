package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lesbases.base.InvitationImport.Checked;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Icon;
import java.util.Comparator;
import java.util.List;

/** What will become of each line of a list, what is wrong first. */
final class ImportPreview extends Div {

    ImportPreview() {
        addClassName("preview-lines");
    }

    void show(List<Checked> lines) {
        removeAll();
        setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        Paragraph sum = new Paragraph(Texts.get("base.import.sum", lines.size(), lines.stream().filter(line -> line.verdict().isWrong()).count()));
        sum.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("preview-lines__l");
        list.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", Texts.get("base.import.lines"));
        lines.stream().sorted(Comparator.comparing(line -> !line.verdict().isWrong())).map(ImportPreview::item).forEach(list::add);
        add(sum, list);
    }

    private static ListItem item(Checked checked) {
        Span number = new Span(Texts.get("base.import.line", checked.line().number()));
        number.addClassName("small");
        Span typed = new Span(checked.line().email().map(Object::toString).orElse(checked.line().typed()));
        Span verdict = new Span(checked.verdict().isWrong() ? Icon.WARNING.create(16) : checked.verdict().isSent() ? Icon.SEND.create(16) : Icon.INFO.create(16),
                new Span(Texts.get("base.import.verdict." + checked.verdict(), checked.line().role().map(role -> Texts.get("base.role.as." + role)).orElse(""))));
        verdict.addClassNames("verdict", checked.verdict().isWrong() ? "verdict--wrong" : checked.verdict().isSent() ? "verdict--sent" : "verdict--left");
        return new ListItem(number, typed, verdict);
    }
}
