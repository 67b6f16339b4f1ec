package fr.lesbases.base.ui;

import fr.lesbases.base.Bases;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ui.BinContents;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bases in one's corbeille: those one administers. */
@Component
class DeletedBases implements BinContents {

    private final Bases bases;

    DeletedBases(Bases bases) {
        this.bases = bases;
    }

    @Override
    public List<Entry> entries() {
        return bases.deleted().stream().map(one -> new Entry(Texts.get("base.bin.kind"), one.name(), one.deleted(), one.by(), one.until(), () -> bases.restore(one.id()))).toList();
    }
}
