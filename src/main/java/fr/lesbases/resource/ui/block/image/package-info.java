/** Images. */
@NullMarked
package fr.lesbases.resource.ui.block.image;

import org.jspecify.annotations.NullMarked;
