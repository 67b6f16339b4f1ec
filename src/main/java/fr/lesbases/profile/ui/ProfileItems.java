package fr.lesbases.profile.ui;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.profile.ProfileRow;
import fr.lesbases.search.ui.NamedItems;
import fr.lesbases.ui.NamedItem;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import java.util.List;
import org.springframework.stereotype.Component;

/** People in lists, with the facts and actions that features add to them. */
@Component
public class ProfileItems extends NamedItems<ProfileRow> {

    ProfileItems(List<PageFact<ProfileRow>> facts, List<PageAction<ProfileRow>> actions, CurrentViewer currentViewer) {
        super(facts, actions, currentViewer);
    }

    @Override
    protected NamedItem item(ProfileRow row) {
        return new NamedItem(Faces.of(row.person()), ProfileRoutes.page(row.person().slug()));
    }
}
