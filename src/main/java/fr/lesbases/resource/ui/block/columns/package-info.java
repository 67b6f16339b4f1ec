/** Blocks side by side. */
@NullMarked
package fr.lesbases.resource.ui.block.columns;

import org.jspecify.annotations.NullMarked;
