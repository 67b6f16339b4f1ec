package fr.lesbases.resource;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.ReadableRows;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds published resources that have a file with the same content, among those the viewer may read. */
@Component
class FileTwins {

    /** What more resources have is a logo or a form, which makes none of them the other's duplicate. */
    private static final int COMMON = 8;

    private final JdbcClient database;
    private final CurrentViewer currentViewer;

    FileTwins(JdbcClient database, CurrentViewer currentViewer) {
        this.database = database;
        this.currentViewer = currentViewer;
    }

    /** The names of those of these files that each of them has, too. Files that a resource only has in its working copy are not seen. One query. */
    Map<ResourceId, Set<String>> of(Collection<FileId> files, Collection<ResourceId> without) {
        Map<ResourceId, Set<String>> twins = new HashMap<>();
        if (!files.isEmpty()) {
            database.sql("""
                    select distinct resource, name from (
                        select twin.resource, own.name, count(*) over (partition by own.id) as sharing
                        from stored_file own join stored_file twin on twin.sha256 = own.sha256 join resource r on r.id = twin.resource join revision p on p.id = r.published
                        where own.id = any(:files) and own.sha256 <> '' and r.id <> all(:without)
                          and""" + ReadableRows.of("r") + """
                          and position(twin.id::text in p.blocks::text) > 0) as found
                    where sharing <= :common""")
                    .param("files", numbers(files.stream().map(FileId::value).toList())).param("without", numbers(without.stream().map(ResourceId::value).toList()))
                    .param(ReadableRows.KEYS, ReadableRows.keys(currentViewer.get())).param("common", COMMON)
                    .query(row -> {
                        twins.computeIfAbsent(new ResourceId(row.getObject(1, UUID.class)), first -> new TreeSet<>()).add(row.getString(2));
                    });
        }
        return twins;
    }

    private static UUID[] numbers(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
