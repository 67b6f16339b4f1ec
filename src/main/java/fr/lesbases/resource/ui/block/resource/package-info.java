/** Other resources, as cards. */
@NullMarked
package fr.lesbases.resource.ui.block.resource;

import org.jspecify.annotations.NullMarked;
