/** Tables. */
@NullMarked
package fr.lesbases.resource.ui.block.table;

import org.jspecify.annotations.NullMarked;
