/** Lists to tick. */
@NullMarked
package fr.lesbases.resource.ui.block.checklist;

import org.jspecify.annotations.NullMarked;
