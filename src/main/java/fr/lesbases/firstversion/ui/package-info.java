/** What came from the first version, as the staff and the people it is about see it. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.firstversion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
