package fr.lesbases.base.ui.members;

import com.vaadin.flow.component.Component;
import fr.lesbases.base.BasePage;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.CountFact;
import fr.lesbases.ui.PageFact;
import org.springframework.core.annotation.Order;

/** "214 membres". */
@org.springframework.stereotype.Component
@Order(20)
class MembersFact implements PageFact<BasePage> {

    @Override
    public Component fact(BasePage page) {
        CountFact fact = new CountFact(page.members(), words(page.members()));
        MembersCounted.listen(fact, members -> fact.show(members, words(members)));
        return fact;
    }

    private static String words(long members) {
        return Texts.get("base.fact.members", members);
    }
}
