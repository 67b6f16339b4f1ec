package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.BaseRow;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.PageFact;
import org.springframework.core.annotation.Order;

/** "214 membres" in the row of a base. */
@org.springframework.stereotype.Component
@Order(20)
class MembersOfBase implements PageFact<BaseRow> {

    @Override
    public Component fact(BaseRow row) {
        return new Span(Texts.get("base.item.members", row.members()));
    }
}
