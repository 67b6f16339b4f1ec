@NullMarked
package fr.lesbases;

import org.jspecify.annotations.NullMarked;
