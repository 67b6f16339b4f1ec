package fr.lesbases.database;

import java.nio.file.Path;

/** Another instance works in this data folder. */
class DataFolderInUse extends RuntimeException {

    private final Path folder;

    DataFolderInUse(Path folder) {
        super("another instance works in " + folder);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
