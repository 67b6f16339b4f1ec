package fr.lesbases.file;

import fr.lesbases.common.BaseId;
import fr.lesbases.common.CollectionId;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of stored files: written once, never changed but for a hash that comes later. */
@Repository
class StoredFiles {

    private static final String SELECT = "select id, resource, profile, base, collection, name, media_type, size, width, height, created from stored_file where ";

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    /** Without its hash, which follows. */
    void insert(StoredFile file) {
        insert(file, null);
    }

    /** What is no image is to be read, which one statement says: an upload has no transaction. */
    void insert(StoredFile file, @Nullable String hash) {
        database.sql("""
                with added as (insert into stored_file (id, %s, name, media_type, size, width, height, created, sha256)
                    values (:id, :owner, :name, :mediaType, :size, :width, :height, :created, :hash) returning id, width)
                insert into file_text (file) select id from added where width = 0""".formatted(column(file.owner())))
                .param("id", file.id().value())
                .param("owner", file.owner().value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("width", file.width())
                .param("height", file.height())
                .param("created", Timestamp.from(file.created()))
                .param("hash", hash)
                .update();
    }

    List<StoredFile> find(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql(SELECT + "id = any(:ids)")
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, index) -> file(row))
                .list();
    }

    /** At most so many of those without a hash, in an order that differs each time: one that can't be read holds up no other. */
    List<StoredFile> unhashed(int most) {
        return database.sql("select * from (" + SELECT + "sha256 is null limit 10000) as waiting order by random() limit :most").param("most", most)
                .query((row, index) -> file(row)).list();
    }

    void hash(FileId id, String hash) {
        database.sql("update stored_file set sha256 = :hash where id = :id").param("hash", hash).param("id", id.value()).update();
    }

    List<FileId> sentBefore(FileOwner owner, Instant moment) {
        return database.sql("select id from stored_file where " + column(owner) + " = :owner and created < :moment")
                .param("owner", owner.value()).param("moment", Timestamp.from(moment))
                .query((row, index) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    List<FileId> deleteAllOf(FileOwner owner) {
        return database.sql("delete from stored_file where " + column(owner) + " = :owner returning id")
                .param("owner", owner.value())
                .query((row, index) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    void delete(Collection<FileId> ids) {
        database.sql("delete from stored_file where id = any(:ids)").param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new)).update();
    }

    static Map<FileId, StoredFile> byId(List<StoredFile> files) {
        return files.stream().collect(Collectors.toUnmodifiableMap(StoredFile::id, Function.identity()));
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(new FileId(row.getObject("id", UUID.class)), owner(row),
                row.getString("name"), row.getString("media_type"), row.getLong("size"), row.getInt("width"), row.getInt("height"),
                row.getTimestamp("created").toInstant());
    }

    /** There is a column for each kind of owner, each a foreign key. */
    private static String column(FileOwner owner) {
        return switch (owner) {
            case FileOwner.OfResource resource -> "resource";
            case FileOwner.OfProfile profile -> "profile";
            case FileOwner.OfBase base -> "base";
            case FileOwner.OfCollection collection -> "collection";
        };
    }

    private static FileOwner owner(ResultSet row) throws SQLException {
        UUID resource = row.getObject("resource", UUID.class);
        if (resource != null) {
            return FileOwner.of(new ResourceId(resource));
        }
        UUID profile = row.getObject("profile", UUID.class);
        if (profile != null) {
            return FileOwner.of(new ProfileId(profile));
        }
        UUID base = row.getObject("base", UUID.class);
        return base != null ? FileOwner.of(new BaseId(base)) : FileOwner.of(new CollectionId(row.getObject("collection", UUID.class)));
    }
}
