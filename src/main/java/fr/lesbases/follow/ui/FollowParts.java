package fr.lesbases.follow.ui;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.BaseRow;
import fr.lesbases.follow.FollowCatalogue;
import fr.lesbases.follow.Follows;
import fr.lesbases.profile.ProfilePage;
import fr.lesbases.profile.ProfileRow;
import fr.lesbases.profile.ui.ProfileItems;
import fr.lesbases.ui.PageAction;
import fr.lesbases.ui.PageFact;
import fr.lesbases.ui.PageTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What following adds to the pages and rows of bases and people. */
@Configuration(proxyBeanMethods = false)
class FollowParts {

    private static final int FACT = 30;
    private static final int ACTION = 10;

    private final Follows follows;
    private final FollowCatalogue catalogue;
    private final CurrentViewer currentViewer;

    FollowParts(Follows follows, FollowCatalogue catalogue, CurrentViewer currentViewer) {
        this.follows = follows;
        this.catalogue = catalogue;
        this.currentViewer = currentViewer;
    }

    @Bean
    @Order(ACTION)
    PageAction<BasePage> followOnBasePage() {
        return new FollowAction<>(follows, catalogue, currentViewer, page -> Subject.of(page.base()), true);
    }

    @Bean
    @Order(ACTION)
    PageAction<ProfilePage> followOnProfilePage() {
        return new FollowAction<>(follows, catalogue, currentViewer, Subject::of, true);
    }

    @Bean
    @Order(ACTION)
    PageAction<BaseRow> followInBaseRow() {
        return new FollowAction<>(follows, catalogue, currentViewer, row -> Subject.of(row.base()), false);
    }

    @Bean
    @Order(ACTION)
    PageAction<ProfileRow> followInProfileRow() {
        return new FollowAction<>(follows, catalogue, currentViewer, row -> Subject.of(row.person(), true), false);
    }

    @Bean
    @Order(FACT)
    PageFact<BasePage> followersOnBasePage() {
        return new FollowersFact<>(catalogue, page -> Subject.of(page.base()), true);
    }

    @Bean
    @Order(FACT)
    PageFact<ProfilePage> followersOnProfilePage() {
        return new FollowersFact<>(catalogue, Subject::of, true);
    }

    @Bean
    @Order(FACT)
    PageFact<BaseRow> followersInBaseRow() {
        return new FollowersFact<>(catalogue, row -> Subject.of(row.base()), false);
    }

    @Bean
    @Order(FACT)
    PageFact<ProfileRow> followersInProfileRow() {
        return new FollowersFact<>(catalogue, row -> Subject.of(row.person(), true), false);
    }

    @Bean
    PageTab<BasePage> followersOfBase(ProfileItems items) {
        return new FollowersTab<>(catalogue, items, page -> Subject.of(page.base()));
    }

    @Bean
    PageTab<ProfilePage> followersOfProfile(ProfileItems items) {
        return new FollowersTab<>(catalogue, items, Subject::of);
    }
}
