package fr.lesbases.collection.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.access.Viewer;
import fr.lesbases.collection.CollectionPage;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Typography;
import fr.lesbases.resource.ui.PublisherLink;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.LockBox;

/** What outsiders see of a private collection: title, owner, and why there is no more. */
final class LockedCollection extends Div {

    LockedCollection(CollectionPage.Locked page, Viewer viewer) {
        addClassNames("wrap", "locked");
        Paragraph owner = new Paragraph(new Text(Texts.get("collection.locked.by") + " "), new PublisherLink(page.owner()));
        add(new Breadcrumb().to(PublisherLink.address(page.owner()), page.owner().name()).here(page.title()), new H1(Typography.french(page.title())), owner,
                new LockBox(Texts.get("collection.locked.why")).orSignIn(viewer, CollectionRoutes.page(page.slug())));
    }
}
