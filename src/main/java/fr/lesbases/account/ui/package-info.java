@NullMarked
package fr.lesbases.account.ui;

import org.jspecify.annotations.NullMarked;
