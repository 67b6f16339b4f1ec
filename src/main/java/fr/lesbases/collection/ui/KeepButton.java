package fr.lesbases.collection.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.access.Viewer;
import fr.lesbases.collection.CollectionPage;
import fr.lesbases.collection.Keeping;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.ui.Icon;
import fr.lesbases.ui.Notices;
import java.util.List;

/** "Enregistrer la collection": at once where there is one place for it, otherwise by a choice of places. */
final class KeepButton extends NativeButton {

    private final CollectionId collection;
    private final String title;
    private final Keeping keeping;
    private final boolean isVisitor;
    private final Span words = new Span();
    private List<Keeping.Place> places;

    KeepButton(CollectionPage.Open page, Keeping keeping, Viewer viewer) {
        this.collection = page.id();
        this.title = page.title();
        this.keeping = keeping;
        this.isVisitor = !viewer.isSignedIn() && page.visibility() == Visibility.PUBLIC;
        places = keeping.places(collection);
        addClassNames("btn", "btn--line");
        add(Icon.BOOKMARK.create(), words);
        addClickListener(click -> keep());
        show();
    }

    /** Not where it has nowhere to go, as one's own has for who is in no base. */
    boolean isUseful() {
        return isVisitor || !places.isEmpty();
    }

    private void keep() {
        if (isVisitor) {
            SignInFirst.lead();
        } else if (places.size() == 1) {
            toggle(places.getFirst());
        } else {
            new KeepDialog(title, places, this::set).open();
        }
    }

    private void toggle(Keeping.Place place) {
        set(place, !place.kept());
        if (place.kept()) {
            Notices.undoable(Texts.get("collection.keep.letGo"), () -> set(place, true));
        } else {
            Notices.success(Texts.get("collection.keep.done"));
        }
    }

    private void set(Keeping.Place place, boolean wanted) {
        if (wanted) {
            keeping.keep(collection, place.base().map(base -> base.id()));
        } else {
            keeping.letGo(collection, place.base().map(base -> base.id()));
        }
        places = keeping.places(collection);
        show();
    }

    private void show() {
        boolean kept = places.stream().anyMatch(Keeping.Place::kept);
        words.setText(Texts.get(kept ? "collection.keep.kept" : "collection.keep"));
        setClassName("is-kept", kept);
    }
}
