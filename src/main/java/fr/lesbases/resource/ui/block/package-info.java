/** How each kind of block is read and edited; one folder a kind. */
@NullMarked
package fr.lesbases.resource.ui.block;

import org.jspecify.annotations.NullMarked;
