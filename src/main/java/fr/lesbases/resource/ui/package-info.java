/** The pages of a resource: reading, creating, publishing, settings. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.resource.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
