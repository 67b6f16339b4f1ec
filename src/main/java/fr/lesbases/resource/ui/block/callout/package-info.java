/** What must not be overlooked. */
@NullMarked
package fr.lesbases.resource.ui.block.callout;

import org.jspecify.annotations.NullMarked;
