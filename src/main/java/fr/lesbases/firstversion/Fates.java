package fr.lesbases.firstversion;

import fr.lesbases.common.FileId;
import java.util.HashSet;
import java.util.Set;

/** What became of files that were to be stored. @param plain images that could only be kept as files @param lost what could not be kept at all */
record Fates(Set<FileId> plain, Set<FileId> lost) {

    Fates() {
        this(new HashSet<>(), new HashSet<>());
    }

    boolean areAsPlanned() {
        return plain.isEmpty() && lost.isEmpty();
    }
}
