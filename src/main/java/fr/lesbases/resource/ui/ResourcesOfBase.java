package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.BaseRow;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourceCounts;
import fr.lesbases.ui.PageFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;

/** "86 ressources" in the row of a base. */
@org.springframework.stereotype.Component
@Order(10)
class ResourcesOfBase implements PageFact<BaseRow> {

    private final ResourceCounts counts;

    ResourcesOfBase(ResourceCounts counts) {
        this.counts = counts;
    }

    @Override
    public Component fact(BaseRow row) {
        return preparedFor(List.of(row)).fact(row);
    }

    @Override
    public PageFact<BaseRow> preparedFor(Collection<BaseRow> rows) {
        Map<BaseId, Long> found = counts.ofBases(rows.stream().map(row -> row.base().id()).toList());
        return row -> new Span(Texts.get("resource.fact", found.getOrDefault(row.base().id(), 0L)));
    }
}
