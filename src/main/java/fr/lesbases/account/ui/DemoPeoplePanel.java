package fr.lesbases.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.account.DemoPeople;
import fr.lesbases.account.ReturnPath;
import fr.lesbases.account.SignIn;
import fr.lesbases.common.Texts;

/** In demonstration mode: signs in as one of its people with one click. */
class DemoPeoplePanel extends Div {

    DemoPeoplePanel(SignIn signIn, ReturnPath then) {
        RedeemForm redeem = new RedeemForm();
        Div people = new Div();
        for (DemoPeople.Person person : signIn.demoPeople()) {
            Span name = new Span(person.name());
            Span role = new Span(person.role());
            NativeButton button = new NativeButton("", click -> redeem.submit(signIn.demoToken(person.id()), then, true));
            name.addClassName("signin__name");
            role.addClassName("signin__role");
            button.addClassNames("btn", "btn--line");
            button.add(name, role);
            people.add(button);
        }

        addClassName("signin__demo");
        people.addClassName("signin__people");
        setVisible(people.getComponentCount() > 0);
        add(new H2(Texts.get("account.demo.title")), new Paragraph(Texts.get("account.demo.text")), people);
        getElement().appendChild(redeem.getElement());
    }
}
