/** The tab "Ressources" of the search page. */
@NullMarked
package fr.lesbases.resource.ui.search;

import org.jspecify.annotations.NullMarked;
