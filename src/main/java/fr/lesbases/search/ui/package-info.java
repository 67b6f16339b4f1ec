/** The search page, and what a feature implements to have a tab on it. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
