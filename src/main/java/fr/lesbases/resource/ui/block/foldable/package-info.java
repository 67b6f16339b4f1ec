/** Sections one opens to read them. */
@NullMarked
package fr.lesbases.resource.ui.block.foldable;

import org.jspecify.annotations.NullMarked;
