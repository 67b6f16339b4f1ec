/** The kinds of block, a record each: its fields, their limits, what it is missing while empty. They know nothing of resources. */
@NamedInterface("block")
@NullMarked
package fr.lesbases.resource.block;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
