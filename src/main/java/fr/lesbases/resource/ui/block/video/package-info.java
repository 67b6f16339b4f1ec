/** Videos. */
@NullMarked
package fr.lesbases.resource.ui.block.video;

import org.jspecify.annotations.NullMarked;
