package fr.lesbases.base;

import fr.lesbases.Cast;
import fr.lesbases.Mailbox;
import fr.lesbases.ModuleTest;
import fr.lesbases.common.BaseId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A public base that Amina administers and Karim contributes to; Léa is somebody else. */
abstract class BaseOfThree extends ModuleTest {

    @Autowired
    protected Team team;
    @Autowired
    protected Members members;
    @Autowired
    protected MemberGrid grid;
    @Autowired
    protected Bases bases;
    @Autowired
    protected Mailbox mailbox;

    protected Cast.Player amina;
    protected Cast.Player karim;
    protected Cast.Player lea;
    protected BaseName name;
    protected BaseId base;

    @BeforeEach
    void found() {
        amina = cast.somebody("Amina", "Kaddour");
        karim = cast.somebody("Karim", "Benali");
        lea = cast.somebody("Léa", "Moreau");
        name = team.found(amina);
        base = name.id();
        team.join(base, amina, karim, Role.CONTRIBUTOR);
    }

    /** Whoever stands in the rows of a table of rights. */
    protected void act(String who, Runnable work) {
        switch (who) {
            case "visitor" -> work.run();
            case "somebody" -> cast.as(cast.somebody(), work);
            case "contributor" -> cast.as(karim, work);
            case "administrator" -> cast.as(amina, work);
            default -> cast.as(cast.staff(), work);
        }
    }
}
