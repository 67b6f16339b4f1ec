/** The members of a base: their grid, and the ways in and out. */
@NullMarked
package fr.lesbases.base.ui.members;

import org.jspecify.annotations.NullMarked;
