package fr.lesbases.file;

import fr.lesbases.common.FileId;
import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of files are kept, away from the database. Nothing is ever changed in place. */
interface FileStorage {

    /** Keeps all of the content or, where reading or writing fails, nothing. @return how many bytes it was */
    long write(FileId id, InputStream content) throws IOException;

    /** From the first byte on; {@link InputStream#skip} costs nothing, for answers that start in the middle. @throws java.io.FileNotFoundException */
    InputStream open(FileId id) throws IOException;

    /** Does nothing where it is gone already. */
    void delete(FileId id);
}
