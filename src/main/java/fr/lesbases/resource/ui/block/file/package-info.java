/** Files. */
@NullMarked
package fr.lesbases.resource.ui.block.file;

import org.jspecify.annotations.NullMarked;
