package fr.lesbases.base.ui;

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
        return new CountFact(page.members(), Texts.get("base.fact.members", page.members()));
    }
}
