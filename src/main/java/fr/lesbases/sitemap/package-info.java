/** What machines that read the site are told of it: which public pages there are, which addresses are not worth asking for, whom to tell of a hole in its safety. */
@ApplicationModule(allowedDependencies = {"common", "ui"})
@NullMarked
package fr.lesbases.sitemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
