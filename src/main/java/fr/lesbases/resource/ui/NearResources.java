package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.ResourceRow;
import fr.lesbases.resource.SimilarResources;
import fr.lesbases.ui.PageSection;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** "Ressources proches", at the foot of a resource's page. */
@org.springframework.stereotype.Component
@Order(20)
class NearResources implements PageSection<ResourcePage.Open> {

    private final SimilarResources similar;

    NearResources(SimilarResources similar) {
        this.similar = similar;
    }

    @Override
    public Optional<Component> section(ResourcePage.Open page) {
        List<ResourceRow> near = similar.to(page);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(Texts.get("resource.similar")), new ResourceList(near, ResourceItem::compact));
        section.addClassName("holding");
        return Optional.of(section);
    }
}
