package fr.lesbases.file;

import fr.lesbases.access.Viewer;

/** Asked before any byte of a file leaves: the feature that owns the file answers from its policy. */
public interface FileGate {

    boolean isReadable(StoredFile file, Viewer viewer);

    /** Whether anyone may read it, so that shared caches may keep it. */
    boolean isPublic(StoredFile file);
}
