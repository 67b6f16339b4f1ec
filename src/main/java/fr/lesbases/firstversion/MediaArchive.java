package fr.lesbases.firstversion;

import fr.lesbases.common.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;

/** Unpacks the files of an export that are sent as a ZIP. Every one lies directly in the folder, by its last name: none can come to lie elsewhere. */
@Component
class MediaArchive {

    /** @return the folder @throws DomainException where it is no ZIP, or holds nothing */
    Path unpack(InputStream content, Path folder) throws IOException {
        Files.createDirectories(folder);
        long files = 0;
        try (ZipInputStream zip = new ZipInputStream(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    Files.copy(zip, target(folder, entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                    files++;
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new DomainException("firstversion.archive.unreadable");
        }
        if (files == 0) {
            throw new DomainException("firstversion.archive.unreadable");
        }
        return folder;
    }

    private static Path target(Path folder, String name) throws ZipException {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        try {
            Path target = folder.resolve(Media.plain(last)).normalize();
            if (last.isEmpty() || !folder.equals(target.getParent())) {
                throw new ZipException(name);
            }
            return target;
        } catch (InvalidPathException e) {
            throw new ZipException(name);
        }
    }
}
