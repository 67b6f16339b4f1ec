/** Separators. */
@NullMarked
package fr.lesbases.resource.ui.block.separator;

import org.jspecify.annotations.NullMarked;
