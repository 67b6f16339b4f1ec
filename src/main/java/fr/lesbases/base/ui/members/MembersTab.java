package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.access.Viewer;
import fr.lesbases.base.BasePage;
import fr.lesbases.base.MemberQuery;
import fr.lesbases.base.MemberQueryAddress;
import fr.lesbases.ui.Addresses;
import fr.lesbases.ui.LinkCount;
import fr.lesbases.ui.PageTab;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** "Membres" of a base. */
@org.springframework.stereotype.Component
@Order(60)
class MembersTab implements PageTab<BasePage> {

    private final MemberServices services;

    MembersTab(MemberServices services) {
        this.services = services;
    }

    @Override
    public String segment() {
        return "membres";
    }

    @Override
    public String titleKey(BasePage page) {
        return "base.members.title";
    }

    @Override
    public boolean isVisible(BasePage page, Viewer viewer) {
        return page.isReadable();
    }

    @Override
    public OptionalLong count(BasePage page) {
        return OptionalLong.of(page.members());
    }

    @Override
    public Optional<Component> number(BasePage page) {
        LinkCount number = new LinkCount(page.members());
        MembersCounted.listen(number, number::show);
        return Optional.of(number);
    }

    @Override
    public Component content(BasePage page, QueryParameters address) {
        Map<String, String> choices = address.getParameters().entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        MemberQuery query = MemberQueryAddress.read(choices);
        return services.viewer().get().isSignedIn() ? new MembersPanel(page, query, Addresses.page(address), services) : new MembersList(page, query, Addresses.page(address), services);
    }
}
