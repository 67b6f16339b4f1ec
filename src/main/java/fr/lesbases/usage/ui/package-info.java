/** The staff's page on searches. */
@NamedInterface("ui")
@NullMarked
package fr.lesbases.usage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
