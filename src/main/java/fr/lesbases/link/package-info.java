/** Previews of web pages: what a page says of itself, fetched by the server without ever reaching into its own network. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.lesbases.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
