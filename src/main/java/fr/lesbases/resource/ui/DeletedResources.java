package fr.lesbases.resource.ui;

import fr.lesbases.common.Texts;
import fr.lesbases.profile.ui.BinContents;
import fr.lesbases.resource.Bin;
import java.util.List;
import org.springframework.stereotype.Component;

/** The resources in one's corbeille. */
@Component
class DeletedResources implements BinContents {

    private final Bin bin;

    DeletedResources(Bin bin) {
        this.bin = bin;
    }

    @Override
    public List<Entry> entries() {
        return bin.list().stream().map(one -> new Entry(Texts.get("resource.bin.kind"), one.title(), one.deleted(), one.by(), one.until(), () -> bin.restore(one.id()))).toList();
    }
}
