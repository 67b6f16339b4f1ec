package fr.lesbases.database;

import java.nio.file.Path;

/**
 * Which installation this is.
 *
 * @param data the folder of everything that is kept outside the database; absolute
 * @param isEmbedded whether the database is our own embedded one
 * @param isDemo whether the demonstration content and its one-click people exist ({@code lesbases.demo})
 */
public record Installation(Path data, boolean isEmbedded, boolean isDemo) {
}
