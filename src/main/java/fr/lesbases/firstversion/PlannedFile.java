package fr.lesbases.firstversion;

import fr.lesbases.common.FileId;
import fr.lesbases.file.Crop;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is to be stored for something. Its number follows from whose it is and what is in it: where it is stored already, it is not stored again.
 *
 * @param image whether it is to be an image of ours; {@code part} is what of it
 */
record PlannedFile(FileId id, String name, boolean image, Crop part, Content content) {

    /** Opens its bytes. */
    interface Content {

        InputStream open() throws IOException;
    }
}
