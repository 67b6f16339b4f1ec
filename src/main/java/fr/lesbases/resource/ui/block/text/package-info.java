/** Rich text. */
@NullMarked
package fr.lesbases.resource.ui.block.text;

import org.jspecify.annotations.NullMarked;
