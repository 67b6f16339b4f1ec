package fr.lesbases.file;

import fr.lesbases.common.FileId;

/** The text of a file is there. Published in the transaction that keeps it, before it is written: whoever holds its owner first gets it first. */
public record FileTextRead(FileId file, FileOwner owner) {}
