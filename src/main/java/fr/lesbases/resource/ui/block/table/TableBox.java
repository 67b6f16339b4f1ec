package fr.lesbases.resource.ui.block.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.lesbases.common.Language;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.ui.InLanguage;
import java.util.List;

/** A table; where it is wider than the screen it scrolls inside, by keyboard too. */
public final class TableBox extends Div {

    public TableBox(TableBlock block, Language language) {
        NativeTable table = InLanguage.mark(new NativeTable(), language);
        if (!block.caption().isBlank()) {
            table.setCaptionText(Typography.french(block.caption()));
        }
        for (int row = 0; row < block.rows().size(); row++) {
            boolean head = row == 0 && block.headerRow();
            (head ? table.getHead() : table.getBody()).add(row(block.rows().get(row), head, block.headerColumn()));
        }
        addClassName("b-table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", block.caption().isBlank() ? Texts.get("resource.kind.table") : block.caption());
        if (!block.caption().isBlank()) {
            InLanguage.mark(this, language);
        }
        add(table);
    }

    private static NativeTableRow row(List<String> cells, boolean head, boolean named) {
        NativeTableRow row = new NativeTableRow();
        for (int column = 0; column < cells.size(); column++) {
            String text = Typography.french(cells.get(column));
            boolean name = named && column == 0;
            // an empty corner names nothing
            if ((head || name) && !text.isBlank()) {
                NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
                cell.getElement().setAttribute("scope", head ? "col" : "row");
                row.add(cell);
            } else {
                row.add(new NativeTableCell(text));
            }
        }
        return row;
    }
}
