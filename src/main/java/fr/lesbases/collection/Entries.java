package fr.lesbases.collection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Entries extends Repository<Entry, Entry.Key> {

    Entry save(Entry entry);

    void delete(Entry entry);

    List<Entry> findByKeyCollectionOrderByPosition(UUID collection);
}
