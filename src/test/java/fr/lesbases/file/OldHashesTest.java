package fr.lesbases.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OldHashesTest {

    private static final String OF_WORDS = "c8c589d01bf361c069697c23f7c85616456f32e8b9ec2c70251a0ec862dfbe23";

    private final Rows rows = new Rows();
    private final Store store = new Store();
    private final Watch watch = new Watch();
    private final OldHashes hashes = new OldHashes(rows, store, watch);

    @Test
    void aFileThatCannotBeReadHoldsUpNoOtherAndIsTriedOnceADay() {
        FileId broken = rows.add();
        store.broken.add(broken);
        FileId fine = rows.add();
        hashes.work();
        assertThat(rows.known).containsOnlyKeys(fine).containsValue(OF_WORDS);
        assertThat(store.opened).containsExactly(broken, fine);

        hashes.work();
        watch.now = watch.now.plus(OldHashes.ASIDE).minusSeconds(1);
        hashes.work();
        assertThat(store.opened).as("not again").hasSize(2);

        store.broken.clear();
        watch.now = watch.now.plusSeconds(1);
        hashes.work();
        assertThat(rows.known).containsOnlyKeys(fine, broken);
    }

    @Test
    void aStoreThatGivesNothingIsLeftAloneForAWhile() {
        for (int count = 0; count < 2 * OldHashes.FAILURES_OF_THE_STORE; count++) {
            store.broken.add(rows.add());
        }
        hashes.work();
        hashes.work();
        assertThat(store.opened).hasSize(OldHashes.FAILURES_OF_THE_STORE);
        watch.now = watch.now.plus(OldHashes.REST);
        hashes.work();
        assertThat(store.opened).hasSize(2 * OldHashes.FAILURES_OF_THE_STORE).doesNotHaveDuplicates();
    }

    @Test
    void aFileThatIsGoneIsLikeNoOther() {
        FileId gone = rows.add();
        store.gone.add(gone);
        hashes.work();
        assertThat(rows.known).containsEntry(gone, ContentHash.NONE);
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-03-12T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Rows extends StoredFiles {

        private final List<StoredFile> all = new ArrayList<>();
        private final Map<FileId, String> known = new LinkedHashMap<>();

        Rows() {
            super(JdbcClient.create(new org.springframework.jdbc.datasource.SimpleDriverDataSource()));
        }

        FileId add() {
            FileId id = FileId.create();
            all.add(new StoredFile(id, new FileOwner.OfResource(ResourceId.create()), "mots.txt", "text/plain", 4, 0, 0, Instant.EPOCH));
            return id;
        }

        @Override
        List<StoredFile> unhashed(int most) {
            return all.stream().filter(file -> !known.containsKey(file.id())).limit(most).toList();
        }

        @Override
        void hash(FileId id, String hash) {
            known.put(id, hash);
        }
    }

    private static final class Store implements FileStorage {

        private final Set<FileId> broken = new HashSet<>();
        private final Set<FileId> gone = new HashSet<>();
        private final List<FileId> opened = new ArrayList<>();

        @Override
        public long write(FileId id, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(FileId id) throws IOException {
            opened.add(id);
            if (gone.contains(id)) {
                throw new FileNotFoundException(id.toString());
            }
            if (broken.contains(id)) {
                throw new IOException("Input/output error");
            }
            return new ByteArrayInputStream("mots".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void delete(FileId id) {
            throw new UnsupportedOperationException();
        }
    }
}
