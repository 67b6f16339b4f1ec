package fr.lesbases.follow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.shared.Registration;
import fr.lesbases.ui.LinkCount;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How many the viewer follows, right also after they follow one more, or one less, on the same page. */
final class FollowsCount extends LinkCount {

    private final LongSupplier count;
    private @Nullable Registration listening;

    FollowsCount(LongSupplier count) {
        super(count.getAsLong());
        this.count = count;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = FollowChanged.listen(event.getUI(), change -> show(count.getAsLong()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }
}
