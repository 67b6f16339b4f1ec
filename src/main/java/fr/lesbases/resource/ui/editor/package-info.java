/** The editor of a resource. */
@NullMarked
package fr.lesbases.resource.ui.editor;

import org.jspecify.annotations.NullMarked;
