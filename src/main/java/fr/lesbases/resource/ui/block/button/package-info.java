/** Buttons that lead somewhere. */
@NullMarked
package fr.lesbases.resource.ui.block.button;

import org.jspecify.annotations.NullMarked;
