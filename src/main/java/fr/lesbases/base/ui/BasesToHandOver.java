package fr.lesbases.base.ui;

import fr.lesbases.base.SoleAdministrators;
import fr.lesbases.common.ProfileId;
import fr.lesbases.profile.Obligation;
import java.util.List;
import org.springframework.stereotype.Component;

/** A base always keeps an administrator: who is the last one names another first. */
@Component
class BasesToHandOver implements Obligation {

    private final SoleAdministrators administrators;

    BasesToHandOver(SoleAdministrators administrators) {
        this.administrators = administrators;
    }

    @Override
    public List<Duty> of(ProfileId person) {
        return administrators.mine().stream().map(base -> new Duty(base.name(), BaseRoutes.members(base.slug()))).toList();
    }
}
