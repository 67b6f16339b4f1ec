/** The addresses of bases' pages, and their screens. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
