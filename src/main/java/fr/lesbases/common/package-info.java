/** Words every feature shares: identifiers, slugs, clean rich text, pages of a list, errors people may read. No Spring, no Vaadin. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.lesbases.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
