/** Components that show and receive files, for the screens of other features. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.file.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
