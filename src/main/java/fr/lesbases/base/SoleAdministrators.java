package fr.lesbases.base;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.common.ProfileId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bases that nobody but one person administers. */
@Service
@Transactional(readOnly = true)
public class SoleAdministrators {

    private final BaseRows bases;
    private final CurrentViewer currentViewer;

    SoleAdministrators(BaseRows bases, CurrentViewer currentViewer) {
        this.bases = bases;
        this.currentViewer = currentViewer;
    }

    /** The viewer's, by name. */
    public List<BaseName> mine() {
        return of(currentViewer.profile().orElseThrow());
    }

    List<BaseName> of(ProfileId person) {
        return bases.findAdministeredAlone(person.value()).stream().map(Base::baseName).toList();
    }
}
