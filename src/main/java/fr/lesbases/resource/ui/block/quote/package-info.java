/** Quotations. */
@NullMarked
package fr.lesbases.resource.ui.block.quote;

import org.jspecify.annotations.NullMarked;
