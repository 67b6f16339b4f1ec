/** Links. */
@NullMarked
package fr.lesbases.resource.ui.block.link;

import org.jspecify.annotations.NullMarked;
