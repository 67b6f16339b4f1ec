package fr.lesbases.resource;

import fr.lesbases.common.Page;
import fr.lesbases.profile.Person;
import java.util.Optional;

/**
 * The versions of a resource, the latest first.
 *
 * @param copy the working copy, which is no version yet
 * @param editor who changed it last
 * @param read what readers see; empty for a draft
 */
public record History(WorkingCopy copy, Person editor, Optional<Version> read, Page<Version> versions) {}
