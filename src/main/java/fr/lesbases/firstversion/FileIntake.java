package fr.lesbases.firstversion;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.FileId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.Files;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stores the files of one thing, which has to be there, in its transaction. */
@Component
class FileIntake {

    private final Files files;

    FileIntake(Files files) {
        this.files = files;
    }

    /** Those that are stored already are left as they are. @param anyKind whether what only looks like an image may be kept as another file */
    Fates take(FileOwner owner, List<PlannedFile> planned, boolean anyKind) {
        Set<FileId> there = files.find(planned.stream().map(PlannedFile::id).toList()).keySet();
        Fates fates = new Fates();
        planned.stream().filter(file -> !there.contains(file.id())).forEach(file -> take(owner, file, anyKind, fates));
        return fates;
    }

    private void take(FileOwner owner, PlannedFile file, boolean anyKind, Fates fates) {
        try {
            if (file.image() && asImage(owner, file)) {
                return;
            }
            if (file.image() && !anyKind) {
                fates.lost().add(file.id());
                return;
            }
            try (InputStream content = file.content().open()) {
                files.receiveAs(file.id(), owner, file.name(), content);
            }
            if (file.image()) {
                fates.plain().add(file.id());
            }
        } catch (DomainException refused) {
            fates.lost().add(file.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false where it only looks like one */
    private boolean asImage(FileOwner owner, PlannedFile file) throws IOException {
        try (InputStream content = file.content().open()) {
            files.receiveImageAs(file.id(), owner, file.name(), file.part(), content);
            return true;
        } catch (DomainException none) {
            return false;
        }
    }
}
