/** The preview: the working copy as its readers will see it, on a screen, on a phone and on paper. */
@NullMarked
package fr.lesbases.resource.ui.preview;

import org.jspecify.annotations.NullMarked;
