@NullMarked
package fr.lesbases.savedsearch.ui;

import org.jspecify.annotations.NullMarked;
