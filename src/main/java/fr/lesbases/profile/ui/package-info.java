/** The addresses of profiles' pages, and their screens. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.profile.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
