/** Programs that measure, run by {@code ./mvnw -Pbench verify} alone: they print numbers and judge none. What was measured is in src/docs/performance.md. */
@NullMarked
package fr.lesbases.bench;

import org.jspecify.annotations.NullMarked;
