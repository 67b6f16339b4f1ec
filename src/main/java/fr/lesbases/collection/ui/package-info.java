/** The pages of collections, and what they add to others' pages. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.collection.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
