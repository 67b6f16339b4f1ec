/** Vocabularies and terms as data, and the classification of a resource by them. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.lesbases.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
