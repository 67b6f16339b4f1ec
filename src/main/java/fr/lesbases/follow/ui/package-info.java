@NullMarked
package fr.lesbases.follow.ui;

import org.jspecify.annotations.NullMarked;
