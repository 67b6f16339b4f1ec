package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ProfileRow;
import fr.lesbases.resource.ResourceCounts;
import fr.lesbases.ui.PageFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;

/** "86 ressources" in the row of a person. */
@org.springframework.stereotype.Component
@Order(10)
class ResourcesOfPerson implements PageFact<ProfileRow> {

    private final ResourceCounts counts;

    ResourcesOfPerson(ResourceCounts counts) {
        this.counts = counts;
    }

    @Override
    public Component fact(ProfileRow row) {
        return preparedFor(List.of(row)).fact(row);
    }

    @Override
    public PageFact<ProfileRow> preparedFor(Collection<ProfileRow> rows) {
        Map<ProfileId, Long> found = counts.ofProfiles(rows.stream().map(row -> row.person().id()).toList());
        return row -> new Span(Texts.get("resource.fact", found.getOrDefault(row.person().id(), 0L)));
    }
}
