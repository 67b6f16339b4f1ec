package fr.lesbases.resource.ui.block.file;

import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import java.util.Locale;

/** The few letters that tell a file's kind: its extension, as people know it. */
final class FileKind {

    private static final int LONGEST = 5;

    private FileKind() {
    }

    static String of(StoredFile file) {
        int dot = file.name().lastIndexOf('.');
        String extension = dot < 0 ? "" : file.name().substring(dot + 1);
        return extension.isEmpty() || extension.length() > LONGEST ? Texts.get("resource.file.kind") : extension.toUpperCase(Locale.ROOT);
    }
}
