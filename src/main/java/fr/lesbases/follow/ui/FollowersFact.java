package fr.lesbases.follow.ui;

import com.vaadin.flow.component.Component;
import fr.lesbases.follow.FollowCatalogue;
import fr.lesbases.follow.Followed;
import fr.lesbases.ui.PageFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** "126 abonnés". Of what is not public nobody is told. */
final class FollowersFact<S> implements PageFact<S> {

    private final FollowCatalogue catalogue;
    private final Function<S, Subject> subjects;
    private final boolean isPage;

    FollowersFact(FollowCatalogue catalogue, Function<S, Subject> subjects, boolean isPage) {
        this.catalogue = catalogue;
        this.subjects = subjects;
        this.isPage = isPage;
    }

    @Override
    public Component fact(S thing) {
        return preparedFor(List.of(thing)).fact(thing);
    }

    @Override
    public PageFact<S> preparedFor(Collection<S> things) {
        Map<Followed, Long> counts = catalogue.followers(things.stream().map(thing -> subjects.apply(thing).followed()).toList());
        return thing -> new FollowersCount(subjects.apply(thing), counts.getOrDefault(subjects.apply(thing).followed(), 0L), isPage);
    }
}
