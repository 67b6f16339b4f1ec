package fr.lesbases.collection.ui;

import fr.lesbases.collection.CollectionBin;
import fr.lesbases.common.Texts;
import fr.lesbases.profile.ui.BinContents;
import java.util.List;
import org.springframework.stereotype.Component;

/** The collections in one's corbeille. */
@Component
class DeletedCollections implements BinContents {

    private final CollectionBin bin;

    DeletedCollections(CollectionBin bin) {
        this.bin = bin;
    }

    @Override
    public List<Entry> entries() {
        return bin.list().stream().map(one -> new Entry(Texts.get("collection.bin.kind"), one.title(), one.deleted(), one.by(), one.until(), () -> bin.restore(one.id()))).toList();
    }
}
