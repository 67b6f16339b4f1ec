package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.access.Viewer;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.InLanguage;
import fr.lesbases.ui.LockBox;

/** What outsiders see of a private resource: title, owner, and why there is no more. */
final class LockedResource extends Div {

    LockedResource(ResourcePage.Locked page, Viewer viewer) {
        addClassNames("wrap", "locked");
        Paragraph owner = new Paragraph(new Text(Texts.get("resource.locked.by") + " "), new PublisherLink(page.publisher()));
        add(new Breadcrumb().to(PublisherLink.address(page.publisher()), page.publisher().name()).here(page.title(), page.language()), InLanguage.mark(new H1(Typography.french(page.title())), page.language()), owner,
                new LockBox(Texts.get("resource.locked.why")).orSignIn(viewer, ResourceRoutes.page(page.slug())));
    }
}
