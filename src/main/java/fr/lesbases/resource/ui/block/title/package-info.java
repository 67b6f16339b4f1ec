/** Section titles. */
@NullMarked
package fr.lesbases.resource.ui.block.title;

import org.jspecify.annotations.NullMarked;
