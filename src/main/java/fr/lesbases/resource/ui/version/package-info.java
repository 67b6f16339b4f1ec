/** The page "Versions": what was kept of a resource, compared and brought back. */
@NullMarked
package fr.lesbases.resource.ui.version;

import org.jspecify.annotations.NullMarked;
